namespace RuleEngine.Articles.Structure;

/// <summary>Tells the lines of a page that are not the article's.</summary>
/// <remarks>Rules do not read boilerplate, so a line must show what it is; in doubt it is text.</remarks>
internal static partial class BoilerplateCues
{
    private const int MostWordsOfNavigation = 14;

    // A pointer carries one headline.
    private const int MostWordsOfPointer = 30;

    /// <summary>Whether a line can be any of what follows. Of an ordinary line this is all that is asked.</summary>
    public static bool MayBe(LineSketch line) =>
        !line.IsLong && (line.WordCount == 0 || (line.Tokens[0].Structure & StructureSigns.MayBeginBoilerplate) != 0);

    /// <summary>Whether such a line may begin with a spelling: with a mark it always may.</summary>
    public static bool MayBegin(Spelling first) =>
        first.Kind is not (TokenKind.Word or TokenKind.Number) || first.MayBeProclitic || FirstWords.Contains(first.Folded);

    /// <summary>Whether everything below the line, to the next long paragraph, is a list of other articles.</summary>
    public static bool HeadsList(LineSketch line) => ListHeadings.Are(line.Tokens);

    /// <summary>Whether a headline of another article stands below the line.</summary>
    public static bool PointsBelow(LineSketch line) => Pointers.Are(line.Tokens);

    /// <summary>Whether the line is boilerplate whatever stands round it.</summary>
    public static bool Matches(LineSketch line) => !line.IsLong && (line.WordCount == 0 || IsNavigation(line) || PointsBeside(line));

    private static bool IsNavigation(LineSketch line)
    {
        if (line.WordCount > MostWordsOfNavigation)
        {
            return false;
        }

        return Navigation.Are(line.Tokens)
            || NavigationOpenings.Begin(line.Tokens)
            || line.Tokens[0].Folded is "©"
            || IsLabelled(line.Tokens, KeywordLabels)
            || IsAddress(line.Tokens)
            || IsHashtags(line.Tokens)
            || (line.WordCount > 1 && IsButtons(line.Tokens));
    }

    private static bool PointsBeside(LineSketch line) => line.WordCount <= MostWordsOfPointer && IsLabelled(line.Tokens, Pointers);

    /// <summary>Whether a label and a colon begin the line, with no other mark between.</summary>
    private static bool IsLabelled(TokenList line, LineCues labels)
    {
        var end = 0;
        while (end < line.Length && LineCues.IsPart(line[end]))
        {
            end++;
        }

        return end < line.Length && line[end].Folded == ":" && labels.Are(line[..end]);
    }

    private static bool IsAddress(TokenList line)
    {
        if (!Addresses.Contains(line[0].Folded))
        {
            return false;
        }

        var end = line[0].Start;
        foreach (ref readonly var token in line.AsSpan())
        {
            if (token.Start > end)
            {
                return false;
            }

            end = token.End;
        }

        return true;
    }

    private static bool IsHashtags(TokenList line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i].IsWord && (i == 0 || line[i - 1].Folded != "#"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsButtons(TokenList line)
    {
        foreach (ref readonly var token in line.AsSpan())
        {
            if (token.IsWord && !Buttons.Contains(token.Folded))
            {
                return false;
            }
        }

        return true;
    }
}

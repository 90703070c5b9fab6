using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Tells the lines of a page that are not the article's.</summary>
/// <remarks>Rules do not read boilerplate, so a line must show what it is; in doubt it is text.</remarks>
internal static partial class BoilerplateCues
{
    private const int MostWordsOfNavigation = 14;

    // A pointer carries one headline.
    private const int MostWordsOfPointer = 30;

    /// <summary>Whether everything below the line, to the next long paragraph, is a list of other articles.</summary>
    public static bool HeadsList(LineSketch line) => ListHeadings.Contains(line.Words);

    /// <summary>Whether a headline of another article stands below the line.</summary>
    public static bool PointsBelow(LineSketch line) => Pointers.Contains(line.Words);

    /// <summary>Whether the line is boilerplate whatever stands round it.</summary>
    public static bool Matches(LineSketch line) => !line.IsLong && (line.WordCount == 0 || IsNavigation(line) || PointsBeside(line));

    private static bool IsNavigation(LineSketch line)
    {
        if (line.WordCount > MostWordsOfNavigation)
        {
            return false;
        }

        return Navigation.Contains(line.Words)
            || line.StartsWithAny(NavigationOpenings)
            || line.Tokens[0].Folded is "©"
            || IsLabelled(line, KeywordLabels)
            || IsAddress(line)
            || IsHashtags(line)
            || (line.WordCount > 1 && line.Tokens.All(static t => !t.IsWord || Buttons.Contains(t.Folded)));
    }

    private static bool PointsBeside(LineSketch line) => line.WordCount <= MostWordsOfPointer && IsLabelled(line, Pointers);

    private static bool IsLabelled(LineSketch line, FrozenSet<string> labels)
    {
        var words = "";
        foreach (var token in line.Tokens)
        {
            if (token.Folded == ":")
            {
                return labels.Contains(words);
            }

            words = words.Length == 0 ? token.Folded : $"{words} {token.Folded}";
        }

        return false;
    }

    private static bool IsAddress(LineSketch line)
    {
        var first = line.Tokens[0];
        var hasSpace = false;
        for (var i = 1; i < line.Tokens.Length; i++)
        {
            hasSpace |= line.Tokens[i].Start > line.Tokens[i - 1].End;
        }

        return !hasSpace && first.Folded is "http" or "https" or "www";
    }

    private static bool IsHashtags(LineSketch line)
    {
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].IsWord && (i == 0 || line.Tokens[i - 1].Folded != "#"))
            {
                return false;
            }
        }

        return true;
    }
}

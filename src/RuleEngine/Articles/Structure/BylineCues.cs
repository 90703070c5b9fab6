namespace RuleEngine.Articles.Structure;

/// <summary>Tells the lines that say who wrote an article, where and when.</summary>
/// <remarks>Rules do not read bylines, so a line must show what it is; in doubt it is text.</remarks>
internal static partial class BylineCues
{
    private const int MostWords = 14;
    private const int MostWordsOfOutlet = 3;
    private const int MostWordsOfPart = 4;

    /// <summary>Whether a line is a byline wherever it stands in the head or tail of an article.</summary>
    public static bool Matches(LineSketch line) =>
        line.WordCount is > 0 and <= MostWords
        && (StartsWithStroke(line) || IsDate(line) || IsCredit(line) || IsSigned(line) || NamesAgency(line));

    /// <summary>Whether a line is the name of an outlet. A headline may look the same, so this counts behind the headline only.</summary>
    public static bool NamesOutlet(LineSketch line) =>
        line.WordCount is > 0 and <= MostWordsOfOutlet && !line.EndsSentence && OutletNouns.Contains(line.Tokens[0].Folded);

    private static bool StartsWithStroke(LineSketch line) => line.Tokens[0].Folded == "|";

    private static bool IsDate(LineSketch line)
    {
        var hasNumber = line.Tokens.Any(static t => t.Kind == TokenKind.Number);
        return hasNumber && (line.StartsWithAny(DateLabels) || line.Tokens.All(IsPartOfDate));
    }

    private static bool IsPartOfDate(Token token) =>
        token.Kind != TokenKind.Word || DateWords.Contains(token.Folded) || MonthNames.IsPartOfName(token.Folded);

    private static bool IsCredit(LineSketch line)
    {
        var colon = IndexOf(line, ":");
        return line.StartsWithAny(CreditOpenings) || (colon > 0 && CreditLabels.Contains(WordsBetween(line, 0, colon)));
    }

    /// <summary>Whether the line is <c>By Jane Doe</c>: all words behind the first are names.</summary>
    private static bool IsSigned(LineSketch line)
    {
        if (line.Tokens[0].Exact is not ("By" or "BY") || line.WordCount < 2 || line.EndsInFullStop)
        {
            return false;
        }

        return line.Tokens.Skip(1).All(static t =>
            t.Kind != TokenKind.Word || char.IsUpper(t.Exact[0]) || t.Folded is "and" or "in" or "for" or "of" or "de" or "al" or "el" or "van" or "von");
    }

    /// <summary>Whether the line is made of short parts, one of which is an agency or the like: <c>Damascus - Agencies</c>.</summary>
    private static bool NamesAgency(LineSketch line)
    {
        if (line.EndsSentence || IndexOf(line, ":") >= 0)
        {
            return false;
        }

        var namesAgency = false;
        var start = 0;
        for (var i = 0; i <= line.Tokens.Length; i++)
        {
            if (i < line.Tokens.Length && !IsSeparator(line.Tokens[i]))
            {
                continue;
            }

            var part = WordsBetween(line, start, i);
            namesAgency |= Agencies.Contains(part);
            if (part.AsSpan().Count(' ') >= MostWordsOfPart)
            {
                return false;
            }

            start = i + 1;
        }

        return namesAgency;
    }

    private static bool IsSeparator(Token token) =>
        token.Kind == TokenKind.Punctuation && token.Folded is "-" or "|" or "/" or "," or "(" or ")" or "+" or "•" or "·";

    private static int IndexOf(LineSketch line, string mark)
    {
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].Folded == mark)
            {
                return i;
            }
        }

        return -1;
    }

    private static string WordsBetween(LineSketch line, int start, int end) =>
        string.Join(' ', line.Tokens[start..end].Where(static t => t.IsWord || t.Kind == TokenKind.Proclitic).Select(static t => t.Folded));
}

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
        var (hasNumber, isAllDate) = (false, true);
        foreach (ref readonly var token in line.Tokens.AsSpan())
        {
            hasNumber |= token.Kind == TokenKind.Number;
            isAllDate = isAllDate && IsPartOfDate(token);
        }

        return hasNumber && (isAllDate || DateLabels.Begin(line.Tokens));
    }

    private static bool IsPartOfDate(in Token token) =>
        token.Kind != TokenKind.Word || DateWords.Contains(token.Folded) || MonthNames.IsPartOfName(token.Folded);

    private static bool IsCredit(LineSketch line) =>
        CreditOpenings.Begin(line.Tokens) || (IndexOf(line, ":") is var colon and > 0 && CreditLabels.Are(line.Tokens[..colon]));

    /// <summary>Whether the line is <c>By Jane Doe</c>: all words behind the first are names.</summary>
    private static bool IsSigned(LineSketch line)
    {
        if (line.Tokens[0].Exact is not ("By" or "BY") || line.WordCount < 2 || line.EndsInFullStop)
        {
            return false;
        }

        foreach (ref readonly var token in line.Tokens[1..].AsSpan())
        {
            if (!MayBeOfName(token))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBeOfName(in Token token) =>
        token.Kind != TokenKind.Word
        || char.IsUpper(token.Exact[0])
        || token.Folded is "and" or "in" or "for" or "of" or "de" or "al" or "el" or "van" or "von";

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

            var part = line.Tokens[start..i];
            namesAgency |= Agencies.Are(part);
            if (CountWords(part) > MostWordsOfPart)
            {
                return false;
            }

            start = i + 1;
        }

        return namesAgency;
    }

    private static bool IsSeparator(in Token token) =>
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

    private static int CountWords(TokenList part)
    {
        var count = 0;
        foreach (ref readonly var token in part.AsSpan())
        {
            count += LineCues.IsPart(token) ? 1 : 0;
        }

        return count;
    }
}

namespace RuleEngine.Articles.Structure;

/// <summary>Recognises Arabic ordinals as they count days and hours.</summary>
internal static partial class OrdinalNumbers
{
    /// <summary>The last token of the day of a month at <paramref name="first"/>, or -1.</summary>
    public static int EndOfDay(BlockTokens tokens, int first)
    {
        var word = Bare(tokens.Folded(first));
        if (Tens.Contains(word))
        {
            return first;
        }

        if (!Units.Contains(word))
        {
            return -1;
        }

        var next = tokens.Folded(first + 1);
        return Tails.Contains(next) || JoinedTens.Contains(next) ? first + 1 : first;
    }

    /// <summary>The last token of the hour at <paramref name="first"/>, or -1.</summary>
    public static int EndOfHour(BlockTokens tokens, int first)
    {
        if (!Hours.Contains(tokens.Folded(first)))
        {
            return -1;
        }

        return Tails.Contains(tokens.Folded(first + 1)) ? first + 1 : first;
    }

    /// <summary>Whether a folded word is an ordinal that عشر behind it belongs to: <c>القرن التاسع عشر</c>.</summary>
    public static bool TakesTail(string folded)
    {
        var word = Bare(folded);
        return Units.Contains(word) || Hours.Contains(word) || Units.Contains($"ال{word}") || Hours.Contains($"ال{word}");
    }

    private static string Bare(string word) => word is ['ب' or 'و' or 'ف' or 'ك', 'ا', 'ل', ..] ? word[1..] : word;
}

namespace RuleEngine.Articles.Structure;

/// <summary>Finds what an Arabic number counts: the word behind it, or the plural that من joins to it.</summary>
/// <remarks>
/// What is counted is indefinite, so a word with ال is none (<c>قتل 12 الأحد</c>), nor is a particle, a number or a verb that shows its plural
/// (<c>12 قتلوا</c>). و, ف, ب, ل, ك in front of a word are mostly particles (<c>أصيب 12 بجروح</c>), sometimes part of it (<c>12 لاجئا</c>): such a word
/// counts where it is written with tanwin or is in a table of those that begin so.
/// <para>
/// Behind من stands a definite plural (<c>عشرون ألفا من المدنيين</c>), of those that show by their form to be one: <c>خرج 12 من المدينة</c> counts no
/// city. Duals without a number (<c>قتيلان</c>) have the form of plurals and of other words (<c>ميدان</c>), so they are left to word lists.
/// </para>
/// </remarks>
internal static partial class CountedArabic
{
    /// <summary>Whether a folded word begins with an Arabic letter.</summary>
    public static bool IsArabic(string folded) => folded[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>Whether what is counted may begin with a word, as far as the word alone tells.</summary>
    public static bool MayBegin(Spelling word) => word.Folded is "من" or "في" || Percent.Contains(word.Folded) || IsCounted(word);

    /// <summary>The last token of what is counted, or -1.</summary>
    /// <param name="tokens">Where to look.</param>
    /// <param name="first">The token behind the number; a word.</param>
    public static int EndAt(BlockTokens tokens, int first)
    {
        var folded = tokens.Folded(first);
        if (folded == "من")
        {
            return IsDefinitePlural(tokens[first + 1]) ? first + 1 : -1;
        }

        if (folded is "في" && tokens.Folded(first + 1) is "المئه" or "المائه")
        {
            return first + 1;
        }

        return Percent.Contains(folded) ? first
            : !IsCounted(tokens[first].Spelling) ? -1
            : UnitEndings.Contains(tokens.Folded(first + 1)) ? first + 1
            : first;
    }

    private static bool IsCounted(Spelling word)
    {
        var folded = word.Folded;
        return Units.Contains(folded) || (!FunctionWords.Contains(folded) && !MonthNames.IsPartOfName(folded)
            && (word.HasTanwin || (folded.Length > 2 && !IsDefinite(word) && HasNounsFront(folded) && !IsPluralVerb(folded))));
    }

    private static bool IsDefinite(Spelling word)
    {
        var exact = word.Exact.AsSpan();
        exact = exact is ['و' or 'ف' or 'ب' or 'ك', 'ا', 'ل', ..] ? exact[1..] : exact;
        return exact.StartsWith("ال", StringComparison.Ordinal) || exact.StartsWith("لل", StringComparison.Ordinal);
    }

    private static bool HasNounsFront(string folded)
    {
        if (folded[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
        {
            return true;
        }

        foreach (var stem in StemsWithFrontLetters)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>قتلوا</c>, <c>يقاتلون</c>; but <c>عضوا</c> is the accusative of a noun.</summary>
    private static bool IsPluralVerb(string folded) =>
        (folded.EndsWith("وا", StringComparison.Ordinal) && folded != "عضوا")
        || (folded[0] == 'ي' && folded.Length > 4 && folded.EndsWith("ون", StringComparison.Ordinal));

    private static bool IsDefinitePlural(Token word)
    {
        if (word.Kind != TokenKind.Word || !word.Exact.StartsWith("ال", StringComparison.Ordinal) || NoPlurals.Contains(word.Folded))
        {
            return false;
        }

        var noun = word.Exact.AsSpan(2);
        return noun.Length > 3
            && (noun is [.., 'ي' or 'و', 'ن'] or [.., 'ا', 'ت'] || noun is ['أ', _, _, 'ا', _] or ['أ', _, 'ا', _, _]);
    }
}

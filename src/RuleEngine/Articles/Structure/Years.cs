using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Recognises years by the words that announce them; without one, 2017 is a number like any other.</summary>
internal static class Years
{
    // The years that news speaks of.
    private const int Earliest = 1700;
    private const int EarliestOfWord = 100;
    private const int Latest = 2100;

    private static readonly FrozenSet<string> Words = CueTable.Of(
        "عام", "العام", "عامي", "لعامي", "وعامي", "العامين", "سنة", "السنة", "لعام", "لسنة", "بعام", "وعام", "الأعوام", "أعوام", "year", "years");

    private static readonly FrozenSet<string> Announcers = CueTable.Of(
        "في", "منذ", "حتى", "بحلول", "وفي", "ومنذ", "in", "since", "until", "by", "during", "before", "after");

    // Behind these the number counts something.
    private static readonly FrozenSet<string> Units = CueTable.Of(
        "ألف", "ألفا", "آلاف", "مليون", "مليونا", "مليار", "people", "percent", "thousand", "million", "billion");

    /// <summary>Whether a folded word means a year: عام, سنة.</summary>
    public static bool IsWord(string folded) => Words.Contains(folded);

    /// <summary>Whether a folded word in front of a number may say that it is a year.</summary>
    public static bool MayAnnounce(string folded) => Words.Contains(folded) || Announcers.Contains(folded);

    /// <summary>Whether a token is a number that can be a year; behind a word that means one, any number can.</summary>
    public static bool IsYear(BlockTokens tokens, int index) =>
        tokens.IsNumber(index)
        && IsInRange(tokens.Folded(index), out var year)
        && (year >= Earliest || IsWord(tokens.Folded(index - 1)));

    /// <summary>Whether the folded text of a number can be a year at all.</summary>
    public static bool MayBe(string folded) => IsInRange(folded, out _);

    /// <summary>The year or years at a number, with the word that means a year; null where nothing announces them.</summary>
    public static TokenRange? At(BlockTokens tokens, int number)
    {
        if (!tokens.AnySpeaksOfNumber(number - 1, number + 1) || !IsYear(tokens, number))
        {
            return null;
        }

        var last = LastYear(tokens, number);
        var before = tokens.Folded(number - 1);
        if (IsWord(before))
        {
            return new TokenRange(MonthNames.IsPhase(tokens.Folded(number - 2)) ? number - 2 : number - 1, last);
        }

        var behind = tokens.Folded(last + 1);
        return (Announcers.Contains(before) || last > number) && !Units.Contains(behind) && behind != "%"
            ? new TokenRange(number, last)
            : null;
    }

    private static bool IsInRange(string folded, out int year) =>
        DigitNumber.TryParseWhole(folded, out year) && year is >= EarliestOfWord and <= Latest;

    /// <summary>The last of two years joined by a dash or و: <c>2014-2017</c>, <c>عامي 2014 و2017</c>, <c>between 2014 and 2017</c>.</summary>
    private static int LastYear(BlockTokens tokens, int number)
    {
        var before = tokens.Folded(number - 1);
        var isRange = tokens.Folded(number + 1) is "-" || (tokens.Folded(number + 1) is "و" or "and" && (IsWord(before) || before is "بين" or "between"));
        return isRange && IsYear(tokens, number + 2) && string.CompareOrdinal(tokens.Folded(number), tokens.Folded(number + 2)) < 0
            ? number + 2
            : number;
    }
}

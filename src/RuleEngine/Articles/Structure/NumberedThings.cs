using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Nouns that a number behind them names instead of counting: <c>المادة 12</c>, <c>page 12</c>.</summary>
internal static class NumberedThings
{
    private static readonly FrozenSet<string> Nouns = CueTable.Of(
        "رقم", "الرقم", "المادة", "الفقرة", "الصفحة", "صفحة", "البند", "الفصل", "الطريق", "القناة", "الرحلة", "الغرفة",
        "number", "no", "no.", "article", "page", "chapter", "phase", "room", "section", "paragraph", "flight", "route", "highway", "channel",
        "resolution", "line");

    /// <summary>Whether a folded word is one.</summary>
    public static bool IsOne(string folded) =>
        Nouns.Contains(folded)
        || (folded is ['و' or 'ف' or 'ب' or 'ل', _, _, ..] && Nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(1)));
}

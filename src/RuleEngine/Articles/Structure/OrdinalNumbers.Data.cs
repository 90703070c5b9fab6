using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

internal static partial class OrdinalNumbers
{
    /// <summary>Ordinals up to ten, and their parts beyond: <c>الحادي عشر</c>, <c>الخامس والعشرين</c>.</summary>
    private static readonly FrozenSet<string> Units = CueTable.Of(
        "الأول",
        "الحادي",
        "الثاني",
        "الثالث",
        "الرابع",
        "الخامس",
        "السادس",
        "السابع",
        "الثامن",
        "التاسع",
        "العاشر");

    /// <summary>The same for hours, which are feminine.</summary>
    private static readonly FrozenSet<string> Hours = CueTable.Of(
        "الواحدة",
        "الثانية",
        "الثالثة",
        "الرابعة",
        "الخامسة",
        "السادسة",
        "السابعة",
        "الثامنة",
        "التاسعة",
        "العاشرة",
        "الحادية");

    private static readonly FrozenSet<string> Tails = CueTable.Of("عشر", "عشرة");

    private static readonly FrozenSet<string> Tens = CueTable.Of("العشرين", "العشرون", "الثلاثين", "الثلاثون");

    private static readonly FrozenSet<string> JoinedTens = CueTable.Of("والعشرين", "والعشرون", "والثلاثين", "والثلاثون");
}

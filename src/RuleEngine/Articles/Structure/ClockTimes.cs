using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Recognises times of day, whose numbers count nothing: <c>12:02</c>, <c>الساعة الثامنة</c>, <c>5 p.m.</c>.</summary>
internal static class ClockTimes
{
    private const int LastHour = 24;

    private static readonly FrozenSet<string> HourWords = CueTable.Of("الساعة", "بالساعة", "للساعة", "والساعة");

    private static readonly FrozenSet<string> HalvesOfDay = CueTable.Of(
        "صباحا", "مساء", "ظهرا", "عصرا", "فجرا", "ليلا", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "o'clock");

    /// <summary>Whether a word announces an hour.</summary>
    public static bool IsHourWord(string folded) => HourWords.Contains(folded);

    /// <summary>Whether a word behind a number says that it is an hour.</summary>
    public static bool IsHalfOfDay(string folded) => HalvesOfDay.Contains(folded);

    /// <summary>The last token of the time at a token, or -1.</summary>
    public static int EndAt(BlockTokens tokens, int index)
    {
        if (tokens.IsNumber(index))
        {
            var isTime = IsDigital(tokens.Folded(index))
                || (IsHour(tokens.Folded(index)) && (Shows(tokens, index - 1, StructureSigns.AnnouncesHour) || Shows(tokens, index + 1, StructureSigns.EndsHour)));
            return isTime ? index : -1;
        }

        return Shows(tokens, index - 1, StructureSigns.AnnouncesHour) ? OrdinalNumbers.EndOfHour(tokens, index) : -1;
    }

    private static bool Shows(BlockTokens tokens, int index, StructureSigns sign) => (tokens[index].Structure & sign) != 0;

    private static bool IsHour(string folded) => DigitNumber.TryParseWhole(folded, out var hour) && hour <= LastHour;

    private static bool IsDigital(string folded)
    {
        if (!folded.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        var parts = folded.Split(':');
        return parts.Length is 2 or 3
            && IsHour(parts[0])
            && parts.Skip(1).All(static p => p.Length == 2 && DigitNumber.TryParseWhole(p, out var n) && n < 60);
    }
}

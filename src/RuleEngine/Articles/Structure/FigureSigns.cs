namespace RuleEngine.Articles.Structure;

/// <summary>Tells what spellings show of numbers and dates, by themselves: one word in fifty shows anything.</summary>
internal static class FigureSigns
{
    /// <summary>What is shown of where numbers and dates may be read from.</summary>
    public const StructureSigns Places = StructureSigns.MayBeginNumber | StructureSigns.MayBeOfDate | StructureSigns.AnnouncesHour;

    public static StructureSigns Of(Spelling spelling)
    {
        var folded = spelling.Folded;
        return spelling.Kind switch
        {
            TokenKind.Number =>
                StructureSigns.MayBeginNumber | If(DateReader.IsNumericDate(folded) || Years.MayBe(folded), StructureSigns.MayBeOfDate),
            TokenKind.Word =>
                If(NumberPhraseReader.MayBegin(folded), StructureSigns.MayBeginNumber)
                | If(MonthNames.MayBegin(folded), StructureSigns.MayBeOfDate)
                | If(ClockTimes.IsHourWord(folded), StructureSigns.AnnouncesHour)
                | If(ClockTimes.IsHalfOfDay(folded), StructureSigns.EndsHour)
                | If(SpeaksOfNumber(folded), StructureSigns.SpeaksOfNumber),
            _ => If(SpeaksOfNumber(folded), StructureSigns.SpeaksOfNumber),
        };
    }

    private static bool SpeaksOfNumber(string folded) => NumberReader.MayBoundRange(folded) || Years.MayAnnounce(folded);

    private static StructureSigns If(bool isShown, StructureSigns signs) => isShown ? signs : StructureSigns.None;
}

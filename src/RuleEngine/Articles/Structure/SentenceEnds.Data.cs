using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

internal readonly partial struct SentenceEnds
{
    /// <summary>Words that a full stop shortens. Single letters and initialisms (<c>د.</c>, <c>U.S.</c>) need no table.</summary>
    private static readonly FrozenSet<string> Abbreviations = CueTable.Of(
    [
        "أد",
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "drs",
        "prof",
        "gen",
        "col",
        "maj",
        "capt",
        "cpt",
        "lt",
        "sgt",
        "cpl",
        "pvt",
        "cmdr",
        "adm",
        "sen",
        "rep",
        "reps",
        "gov",
        "pres",
        "amb",
        "rev",
        "hon",
        "st",
        "mt",
        "ft",
        "jr",
        "sr",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "approx",
        "est",
        "vol",
        "pp",
        "fig",
        "cf",
        "ave",
        "blvd",
        .. MonthNames.Abbreviated,
    ]);

    /// <summary>Words that a full stop shortens before a number only: <c>No. 5</c>, but <c>He said no.</c></summary>
    private static readonly FrozenSet<string> AbbreviationsBeforeNumber = CueTable.Of("no", "nos", "art", "ch", "p", "sec");
}

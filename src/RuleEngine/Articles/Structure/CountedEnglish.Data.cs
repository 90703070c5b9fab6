using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

internal static partial class CountedEnglish
{
    /// <summary>Plurals without <c>-s</c>, and units that have none.</summary>
    private static readonly FrozenSet<string> Irregular = WordTable.Of(
        "people children police troops personnel staff crew cattle sheep fish deer aircraft spacecraft hovercraft feet teeth geese mice lives series species",
        "media data criteria dead wounded injured killed missing displaced detained homeless unemployed infantry cavalry clergy militia",
        "percent km m cm mm kg g mg ha sq mph kph kw mw gw hp dozen gas bus minibus hertz");

    /// <summary>Those of them that describe a noun as well.</summary>
    private static readonly FrozenSet<string> Participles = WordTable.Of(
        "dead wounded injured killed missing displaced detained homeless unemployed police troops militia infantry cavalry sq crew staff series");

    private static readonly FrozenSet<string> Determiners = WordTable.Of("the these those its his her their our my your");

    /// <summary>Words of comparison that let a noun follow: <c>12 more trucks</c>.</summary>
    private static readonly FrozenSet<string> Adders = WordTable.Of("more other such few fewer");
}

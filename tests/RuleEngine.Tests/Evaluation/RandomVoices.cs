using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;
using static RuleEngine.Tests.Evaluation.RandomPatterns;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What tells who speaks in <see cref="RandomArticles"/>: <c>a</c> reports speech, <c>b</c> speaks, <c>a c</c> lets him speak on.</summary>
internal static class RandomVoices
{
    public static AttributionProgram Voice { get; } = new()
    {
        Says = Letter("a"),
        Sources = Or(Letter("b"), Then(Letter("b"), 0, Letter("b"))),
        According = Then(Letter("a"), 0, Letter("d")),
        Carries = Then(Letter("a"), 0, Letter("c")),
        Opens = Letter("c"),
        Stops = Letter("d"),
    };

    public static ImmutableDictionary<string, AttributionProgram> Letters { get; } =
        ImmutableDictionary<string, AttributionProgram>.Empty.Add("any", Voice);
}

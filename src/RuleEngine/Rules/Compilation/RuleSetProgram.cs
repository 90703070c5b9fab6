using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>All packs ready to run. Immutable and thread-safe.</summary>
/// <param name="Packs">In the order of their names.</param>
/// <param name="Rules">A rule stands behind all rules it refers to; otherwise in the order of packs, files and lines.</param>
internal sealed record RuleSetProgram(ImmutableArray<PackProgram> Packs, ImmutableArray<RuleProgram> Rules)
{
    /// <summary>Leads from the tokens of an article to the words of all rules.</summary>
    public WordIndex Words { get; } = WordIndex.Of(Rules);
}

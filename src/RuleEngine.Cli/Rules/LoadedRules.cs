using System.Collections.Immutable;

namespace RuleEngine.Cli.Rules;

/// <summary>Rules ready to use.</summary>
/// <param name="RuleSet">All packs that were loaded.</param>
/// <param name="Packs">Those the user asked for; the others are there because these require them.</param>
internal sealed record LoadedRules(RuleSet RuleSet, ImmutableArray<PackDescription> Packs)
{
    public IEnumerable<RuleDescription> Rules => Packs.SelectMany(static pack => pack.Rules);

    public IEnumerable<string> PackNames => Packs.Select(static pack => pack.Name);
}

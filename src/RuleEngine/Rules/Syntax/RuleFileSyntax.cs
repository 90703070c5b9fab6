using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>A rule file as written: what could be read of it; what could not is in the diagnostics beside it.</summary>
internal sealed record RuleFileSyntax(
    SourceText Source,
    ImmutableArray<DefinitionSyntax> Definitions,
    ImmutableArray<RuleSyntax> Rules)
{
    /// <summary>Its <c>attribution:</c> block, or null.</summary>
    public AttributionSyntax? Attribution { get; init; }
}

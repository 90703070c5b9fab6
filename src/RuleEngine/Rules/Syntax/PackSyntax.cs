using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>The <c>pack.yaml</c> of a pack as written.</summary>
internal sealed record PackSyntax(SourceText Source, Located<string> Name)
{
    public Located<string>? Version { get; init; }

    public Located<string>? Title { get; init; }

    public Located<string>? Language { get; init; }

    public ImmutableArray<RequirementSyntax> Requires { get; init; } = [];
}

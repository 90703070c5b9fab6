using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>
/// A rule as written. Values of closed sets (severity, status, report, technique) are checked by the binder, so that a wrong one
/// does not hide the rest of the rule.
/// </summary>
internal sealed record RuleSyntax(SourceLocation Location, Located<string> Id)
{
    public Located<string>? Title { get; init; }

    public Located<string>? Why { get; init; }

    public Located<string>? Message { get; init; }

    public Located<string>? Technique { get; init; }

    public Located<string>? Severity { get; init; }

    public Located<string>? Status { get; init; }

    public Located<string>? Report { get; init; }

    public Located<decimal>? Weight { get; init; }

    public PatternSyntax? Match { get; init; }

    /// <summary>The entries of <c>phrases</c>; null where the key is absent.</summary>
    public ImmutableArray<EntrySyntax>? Phrases { get; init; }

    /// <summary>The lines of <c>replace</c>; null where the key is absent.</summary>
    public ImmutableArray<ReplacementSyntax>? Replace { get; init; }

    public ContextSyntax? Unless { get; init; }

    public ContextSyntax? Lower { get; init; }

    public ContextSyntax? Raise { get; init; }

    public ConditionSyntax? When { get; init; }

    /// <summary>The sides for whose ordered pairs the rule is written; null for an ordinary rule.</summary>
    public PairsSyntax? Pairs { get; init; }

    public ImmutableArray<Located<string>> Suggest { get; init; } = [];

    public ImmutableArray<Located<string>> References { get; init; } = [];

    public ImmutableArray<Located<string>> Related { get; init; } = [];

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    public Located<DateOnly>? ValidFrom { get; init; }

    public Located<DateOnly>? ValidUntil { get; init; }

    public Located<DateOnly>? ReviewBy { get; init; }

    public ImmutableArray<TestSyntax> Tests { get; init; } = [];

    /// <summary>Whether a key that says what to find was there but could not be read: no second error about its absence.</summary>
    public bool HasBrokenPattern { get; init; }
}

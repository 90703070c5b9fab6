using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>
/// A rule as written. Values of closed sets (severity, status, report, technique) are checked by the binder, so that a wrong one
/// does not hide the rest of the rule. Its reader fills it in, key by key; nobody changes it afterwards.
/// </summary>
internal sealed record RuleSyntax(SourceLocation Location, Located<string> Id)
{
    public Located<string>? Title { get; set; }

    public Located<string>? Why { get; set; }

    public Located<string>? Message { get; set; }

    public Located<string>? Technique { get; set; }

    public Located<string>? Severity { get; set; }

    public Located<string>? Status { get; set; }

    public Located<string>? Report { get; set; }

    public Located<decimal>? Weight { get; set; }

    public PatternSyntax? Match { get; set; }

    /// <summary>The entries of <c>phrases</c>; null where the key is absent.</summary>
    public ImmutableArray<EntrySyntax>? Phrases { get; set; }

    /// <summary>The lines of <c>replace</c>; null where the key is absent.</summary>
    public ImmutableArray<ReplacementSyntax>? Replace { get; set; }

    public ContextSyntax? Unless { get; set; }

    public ContextSyntax? Lower { get; set; }

    public ContextSyntax? Raise { get; set; }

    public ConditionSyntax? When { get; set; }

    /// <summary>The sides for whose ordered pairs the rule is written; null for an ordinary rule.</summary>
    public PairsSyntax? Pairs { get; set; }

    public ImmutableArray<Located<string>> Suggest { get; set; } = [];

    public ImmutableArray<Located<string>> References { get; set; } = [];

    public ImmutableArray<Located<string>> Related { get; set; } = [];

    public ImmutableArray<Located<string>> Tags { get; set; } = [];

    public Located<DateOnly>? ValidFrom { get; set; }

    public Located<DateOnly>? ValidUntil { get; set; }

    public Located<DateOnly>? ReviewBy { get; set; }

    public ImmutableArray<TestSyntax> Tests { get; set; } = [];

    /// <summary>Whether a key that says what to find was there but could not be read: no second error about its absence.</summary>
    public bool HasBrokenPattern { get; set; }
}

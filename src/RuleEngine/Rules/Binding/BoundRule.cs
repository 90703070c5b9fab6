using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Rules.Binding;

/// <summary>A rule whose names are resolved and whose values are checked. Immutable.</summary>
/// <param name="Symbol">Its name and place.</param>
internal sealed record BoundRule(RuleSymbol Symbol)
{
    public required string Title { get; init; }

    public string? Why { get; init; }

    public string? Technique { get; init; }

    public FindingSeverity Severity { get; init; } = FindingSeverity.Warning;

    /// <summary>One of <see cref="RuleValues.Statuses"/>.</summary>
    public string Status { get; init; } = RuleValues.Experimental;

    /// <summary>One of <see cref="RuleValues.Reports"/>.</summary>
    public string Report { get; init; } = RuleValues.Every;

    public decimal? Weight { get; init; }

    /// <summary>What it finds; null for a rule on the whole article.</summary>
    public BoundPattern? Pattern { get; init; }

    public BoundContext? Unless { get; init; }

    public BoundContext? Lower { get; init; }

    public BoundContext? Raise { get; init; }

    public BoundCondition? When { get; init; }

    public required BoundMessage Message { get; init; }

    public ImmutableArray<BoundMessage> Suggest { get; init; } = [];

    /// <summary>For a rule of substitutions, whose <see cref="Pattern"/> lists what they find.</summary>
    public ImmutableArray<BoundReplacement> Replacements { get; init; } = [];

    public ImmutableArray<string> References { get; init; } = [];

    public ImmutableArray<string> Related { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public ImmutableArray<BoundTest> Tests { get; init; } = [];

    /// <summary>The contexts that look around its findings.</summary>
    public ImmutableArray<BoundContext> Contexts => Unless is null && Lower is null && Raise is null
        ? []
        : [.. new[] { Unless, Lower, Raise }.OfType<BoundContext>()];
}

/// <summary>One substitution: what is found and what to write instead.</summary>
internal sealed record BoundReplacement(BoundTerm Find, string Replacement);

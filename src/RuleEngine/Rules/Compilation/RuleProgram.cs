using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Compilation;

/// <summary>A rule ready to run. Immutable and thread-safe.</summary>
internal sealed record RuleProgram
{
    /// <summary>Its index in <see cref="RuleSetProgram.Rules"/>.</summary>
    public required int Index { get; init; }

    public required string Pack { get; init; }

    public required string Id { get; init; }

    /// <summary>The full name, <c>pack/id</c>; for a definition that carries tests, <c>pack/$name</c>.</summary>
    public string Name => field ??= $"{Pack}/{Id}";

    /// <summary>The id as it is written: for one of the rules that <c>pairs</c> makes without the sides, else <see cref="Id"/>.</summary>
    public string WrittenId
    {
        get => field ?? Id;
        init;
    }

    /// <summary>The full name under which it is written and referred to.</summary>
    public string WrittenName => $"{Pack}/{WrittenId}";

    /// <summary>Where its id is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The language of the articles it reads, or <c>any</c>.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public string? Why { get; init; }

    public string? Technique { get; init; }

    public FindingSeverity Severity { get; init; } = FindingSeverity.Warning;

    public RuleStatus Status { get; init; }

    public ReportMode Report { get; init; }

    public decimal? Weight { get; init; }

    /// <summary>Whether it is a definition that carries tests: run by them alone, never on articles.</summary>
    public bool IsDefinition { get; init; }

    /// <summary>What it finds; null for a rule on the whole article, which has a <see cref="When"/>.</summary>
    public PatternProgram? Pattern { get; init; }

    public ContextProgram? Unless { get; init; }

    public ContextProgram? Lower { get; init; }

    public ContextProgram? Raise { get; init; }

    public ConditionProgram? When { get; init; }

    public required MessageTemplate Message { get; init; }

    public ImmutableArray<MessageTemplate> Suggest { get; init; } = [];

    /// <summary>For a rule of substitutions; <see cref="Pattern"/> is the union of their terms.</summary>
    public ImmutableArray<ReplacementProgram> Replacements { get; init; } = [];

    /// <summary>
    /// Whether its findings tell how their span came about: what was remembered by name, or what stands for the words found. Only for these
    /// is that traced.
    /// </summary>
    public bool IsDerived => Derived!.Value;

    public ImmutableArray<string> References { get; init; } = [];

    public ImmutableArray<string> Related { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The first day of publication it reads, or null.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of publication it reads, or null.</summary>
    public DateOnly? ValidUntil { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public ImmutableArray<RuleTestCase> Tests { get; init; } = [];

    /// <summary>
    /// Where the parts of its pattern, contexts and condition are written, by their source: programs are shared by all rules that
    /// write them alike, so a program has no place of its own.
    /// </summary>
    public ImmutableArray<PartPlace> Places { get; init; } = [];

    /// <summary>Where a part is written; where the rule's id is, if the part is written elsewhere or otherwise.</summary>
    public SourceLocation PlaceOf(string part) => Places.FirstOrDefault(place => place.Part == part)?.Place ?? Location;

    private bool? Derived => field ??= !Replacements.IsEmpty || (Pattern is not null && PatternParts.Within(Pattern).Any(static part => part is CaptureProgram));
}

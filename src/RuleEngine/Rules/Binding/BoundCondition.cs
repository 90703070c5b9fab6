using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A condition on the article whose patterns are bound. Immutable.</summary>
/// <param name="Location">Where it is written.</param>
/// <param name="Source">It as an editor would write it.</param>
internal abstract record BoundCondition(SourceLocation Location, string Source)
{
    /// <summary>The conditions it joins.</summary>
    public virtual ImmutableArray<BoundCondition> Parts => [];

    /// <summary>The pattern it looks for, or null.</summary>
    public virtual BoundPattern? Sought => null;
}

/// <summary><c>not C</c>.</summary>
internal sealed record BoundNotCondition(SourceLocation Location, string Source, BoundCondition Operand) : BoundCondition(Location, Source)
{
    public override ImmutableArray<BoundCondition> Parts => [Operand];
}

/// <summary><c>C and D</c>, <c>C or D</c>.</summary>
internal sealed record BoundJoinedCondition(SourceLocation Location, string Source, bool IsAnd, ImmutableArray<BoundCondition> Operands)
    : BoundCondition(Location, Source)
{
    public override ImmutableArray<BoundCondition> Parts => Operands;
}

/// <summary><c>at least 2 of (C, D, E)</c>.</summary>
internal sealed record BoundAtLeastCondition(SourceLocation Location, string Source, int Count, ImmutableArray<BoundCondition> Operands)
    : BoundCondition(Location, Source)
{
    public override ImmutableArray<BoundCondition> Parts => Operands;
}

/// <summary><c>count(A) &gt;= 3</c>, <c>distinct(A) per 1000 words &gt;= 2</c>.</summary>
internal sealed record BoundCount(
    SourceLocation Location,
    string Source,
    bool IsDistinct,
    BoundPattern Pattern,
    bool IsPerThousandWords,
    string Comparison,
    decimal Value) : BoundCondition(Location, Source)
{
    public override BoundPattern Sought => Pattern;
}

/// <summary><c>article has A</c>, <c>title has A</c> …</summary>
internal sealed record BoundHas(SourceLocation Location, string Source, string Scope, BoundPattern Pattern) : BoundCondition(Location, Source)
{
    public override BoundPattern Sought => Pattern;
}

/// <summary><c>genre is opinion</c>, <c>source is "…"</c>, <c>language is ar</c>.</summary>
internal sealed record BoundFact(SourceLocation Location, string Source, string Fact, string Value) : BoundCondition(Location, Source);

/// <summary><c>published before 2019-03-23</c>.</summary>
internal sealed record BoundPublished(SourceLocation Location, string Source, bool IsBefore, DateOnly Date) : BoundCondition(Location, Source);

using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A context whose patterns are bound. Keywords stay as they are written; the parser has checked them. Immutable.</summary>
/// <param name="Location">Where it is written.</param>
/// <param name="Source">It as an editor would write it.</param>
internal abstract record BoundContext(SourceLocation Location, string Source)
{
    /// <summary>The contexts it joins.</summary>
    public virtual ImmutableArray<BoundContext> Parts => [];

    /// <summary>The pattern it looks for, or null.</summary>
    public virtual BoundPattern? Sought => null;
}

/// <summary><c>not C</c>.</summary>
internal sealed record BoundNotContext(SourceLocation Location, string Source, BoundContext Operand) : BoundContext(Location, Source)
{
    public override ImmutableArray<BoundContext> Parts => [Operand];
}

/// <summary><c>C and D</c>, <c>C or D</c>.</summary>
internal sealed record BoundJoinedContext(SourceLocation Location, string Source, bool IsAnd, ImmutableArray<BoundContext> Operands)
    : BoundContext(Location, Source)
{
    public override ImmutableArray<BoundContext> Parts => Operands;
}

/// <summary><c>in R</c>, <c>is R</c>, <c>first in R</c> …</summary>
internal sealed record BoundRelation(SourceLocation Location, string Source, string Relation, BoundPattern Region) : BoundContext(Location, Source)
{
    public override BoundPattern Sought => Region;
}

/// <summary><c>in paragraph 1</c>, <c>again in paragraph 2</c>.</summary>
internal sealed record BoundParagraphRelation(SourceLocation Location, string Source, string Relation, int Paragraph) : BoundContext(Location, Source);

/// <summary><c>near/6 R</c>, <c>after/sentence R</c>: <paramref name="MaximumGap"/> is null for a scope.</summary>
internal sealed record BoundDistance(
    SourceLocation Location,
    string Source,
    string Direction,
    int? MaximumGap,
    bool IsParagraph,
    BoundPattern Pattern) : BoundContext(Location, Source)
{
    public override BoundPattern Sought => Pattern;
}

/// <summary><c>sentence has R</c>, <c>previous sentence has R</c>, <c>article has R</c> …</summary>
internal sealed record BoundScopeHas(SourceLocation Location, string Source, string Scope, BoundPattern Pattern) : BoundContext(Location, Source)
{
    public override BoundPattern Sought => Pattern;
}

/// <summary><c>words &lt;= 3</c>, <c>value &gt;= 100</c>.</summary>
internal sealed record BoundMeasure(SourceLocation Location, string Source, bool IsValue, string Comparison, decimal Value)
    : BoundContext(Location, Source);

/// <summary><c>by R</c>: <paramref name="Attributed"/> is what tells who speaks.</summary>
internal sealed record BoundBy(SourceLocation Location, string Source, BoundPattern Pattern, BoundPattern Attributed)
    : BoundContext(Location, Source)
{
    public override BoundPattern Sought => Pattern;
}

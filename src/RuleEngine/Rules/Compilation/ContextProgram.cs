using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>A context ready to run. Immutable and thread-safe.</summary>
/// <param name="source">The context as an editor would write it.</param>
internal abstract class ContextProgram(string source)
{
    /// <summary>The pattern it looks for, or null.</summary>
    public virtual PatternProgram? Pattern => null;

    /// <summary>The contexts it joins, in the order they are written.</summary>
    public virtual ImmutableArray<ContextProgram> Parts => [];

    /// <summary>Whether it plainly asks who speaks, which is costly to find out.</summary>
    public virtual bool AsksWhoSpeaks => Pattern?.Unnamed is BuiltinProgram { Builtin: var builtin } && builtin == Builtin.Attributed;

    public sealed override string ToString() => source;
}

/// <summary><c>not C</c>.</summary>
internal sealed class NotContextProgram(string source, ContextProgram operand) : ContextProgram(source)
{
    public ContextProgram Operand { get; } = operand;

    public override ImmutableArray<ContextProgram> Parts => [Operand];

    public override bool AsksWhoSpeaks => Operand.AsksWhoSpeaks;
}

/// <summary><c>C and D</c>, <c>C or D</c>.</summary>
internal sealed class JoinedContextProgram(string source, bool isAnd, ImmutableArray<ContextProgram> operands)
    : ContextProgram(source)
{
    public bool IsAnd { get; } = isAnd;

    public override ImmutableArray<ContextProgram> Parts { get; } = operands;

    public override bool AsksWhoSpeaks { get; } = operands.Any(static operand => operand.AsksWhoSpeaks);
}

/// <summary><c>in R</c>, <c>is R</c>, <c>first in R</c> …</summary>
internal sealed class RelationContextProgram(string source, SpanRelation relation, PatternProgram region) : ContextProgram(source)
{
    public SpanRelation Relation { get; } = relation;

    public PatternProgram Region { get; } = region;

    public override PatternProgram Pattern => Region;
}

/// <summary><c>in paragraph 1</c>, <c>first in paragraph 2</c>.</summary>
internal sealed class ParagraphContextProgram(string source, SpanRelation relation, int paragraph) : ContextProgram(source)
{
    public SpanRelation Relation { get; } = relation;

    /// <summary>The paragraph of the body, counted from 1; the lead is the first.</summary>
    public int Paragraph { get; } = paragraph;
}

/// <summary><c>near/6 R</c>, <c>before/3 R</c>, <c>after/sentence R</c>.</summary>
internal sealed class DistanceContextProgram(
    string source,
    Direction direction,
    int? maximumGap,
    Scope scope,
    PatternProgram pattern) : ContextProgram(source)
{
    public Direction Direction { get; } = direction;

    /// <summary>The most words that may stand between; null to look in the whole of <see cref="Scope"/>.</summary>
    public int? MaximumGap { get; } = maximumGap;

    /// <summary>The sentence or the paragraph; the sentence where there is a gap.</summary>
    public Scope Scope { get; } = scope;

    public override PatternProgram Pattern { get; } = pattern;
}

/// <summary><c>sentence has R</c>, <c>article has R</c> …</summary>
internal sealed class ScopeContextProgram(string source, Scope scope, PatternProgram pattern) : ContextProgram(source)
{
    public Scope Scope { get; } = scope;

    public override PatternProgram Pattern { get; } = pattern;
}

/// <summary><c>words &lt;= 3</c>, <c>value &gt;= 100</c>.</summary>
internal sealed class MeasureContextProgram(string source, bool isValue, Comparison comparison, decimal value)
    : ContextProgram(source)
{
    /// <summary>Whether it asks for the number's value rather than for the number of words.</summary>
    public bool IsValue { get; } = isValue;

    public Comparison Comparison { get; } = comparison;

    public decimal Value { get; } = value;
}

/// <summary><c>by R</c>: the attribution that governs the span names a source that R finds.</summary>
internal sealed class ByContextProgram(string source, PatternProgram pattern) : ContextProgram(source)
{
    public override PatternProgram Pattern { get; } = pattern;

    public override bool AsksWhoSpeaks => true;
}

using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// A condition on the article, ready to run. Its answer is true, false or unknown: what the article does not say is unknown, and a
/// rule whose condition is unknown stays silent. Immutable and thread-safe.
/// </summary>
/// <param name="source">The condition as an editor would write it.</param>
internal abstract class ConditionProgram(string source)
{
    /// <summary>The pattern it looks for, or null.</summary>
    public virtual PatternProgram? Pattern => null;

    /// <summary>The conditions it joins, in the order they are written.</summary>
    public virtual ImmutableArray<ConditionProgram> Parts => [];

    public sealed override string ToString() => source;
}

/// <summary><c>not C</c>.</summary>
internal sealed class NotConditionProgram(string source, ConditionProgram operand) : ConditionProgram(source)
{
    public ConditionProgram Operand { get; } = operand;

    public override ImmutableArray<ConditionProgram> Parts => [Operand];
}

/// <summary><c>C and D</c>, <c>C or D</c>, <c>at least k of (C, D)</c>: how many of the operands must hold.</summary>
internal sealed class JoinedConditionProgram(string source, int count, ImmutableArray<ConditionProgram> operands)
    : ConditionProgram(source)
{
    /// <summary>All of them for <c>and</c>, 1 for <c>or</c>.</summary>
    public int Count { get; } = count;

    public override ImmutableArray<ConditionProgram> Parts { get; } = operands;
}

/// <summary><c>count(A) >= 3</c>, <c>distinct(A) >= 2</c>.</summary>
internal sealed class CountConditionProgram(
    string source,
    bool isDistinct,
    PatternProgram pattern,
    bool isPerThousandWords,
    Comparison comparison,
    decimal value) : ConditionProgram(source)
{
    public bool IsDistinct { get; } = isDistinct;

    public override PatternProgram Pattern { get; } = pattern;

    public bool IsPerThousandWords { get; } = isPerThousandWords;

    public Comparison Comparison { get; } = comparison;

    public decimal Value { get; } = value;
}

/// <summary><c>article has A</c>, <c>title has A</c> …</summary>
internal sealed class HasConditionProgram(string source, Scope scope, PatternProgram pattern) : ConditionProgram(source)
{
    public Scope Scope { get; } = scope;

    public override PatternProgram Pattern { get; } = pattern;
}

/// <summary><c>genre is opinion</c>, <c>source is "…"</c>, <c>language is ar</c>: compared folded.</summary>
internal sealed class FactConditionProgram(string source, ArticleFact fact, string foldedValue) : ConditionProgram(source)
{
    public ArticleFact Fact { get; } = fact;

    public string FoldedValue { get; } = foldedValue;
}

/// <summary><c>published before 2019-03-23</c>.</summary>
internal sealed class PublishedConditionProgram(string source, bool isBefore, DateOnly date) : ConditionProgram(source)
{
    public bool IsBefore { get; } = isBefore;

    public DateOnly Date { get; } = date;
}

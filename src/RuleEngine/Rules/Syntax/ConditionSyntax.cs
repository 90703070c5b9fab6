using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>A condition on the article, as written. <see cref="object.ToString"/> is source that reads back as the same tree.</summary>
internal abstract record ConditionSyntax(SourceLocation Location)
{
    public sealed override string ToString() => PatternPrinter.Print(this);
}

/// <summary><c>not C</c>.</summary>
internal sealed record NotConditionSyntax(SourceLocation Location, ConditionSyntax Operand) : ConditionSyntax(Location);

/// <summary><c>C and D</c>, <c>C or D</c>.</summary>
internal sealed record JoinedConditionSyntax(SourceLocation Location, bool IsAnd, ImmutableArray<ConditionSyntax> Operands)
    : ConditionSyntax(Location);

/// <summary><c>count(A) per 1000 words &gt;= 5</c>, <c>distinct(A) &gt;= 2</c>.</summary>
internal sealed record CountConditionSyntax(
    SourceLocation Location,
    bool IsDistinct,
    PatternSyntax Pattern,
    bool IsPerThousandWords,
    string Comparison,
    decimal Value) : ConditionSyntax(Location);

/// <summary><c>article has A</c>, <c>title has A</c>, <c>lead has A</c>, <c>body has A</c>.</summary>
internal sealed record HasConditionSyntax(SourceLocation Location, string Scope, PatternSyntax Pattern) : ConditionSyntax(Location);

/// <summary><c>at least 2 of (C, D, E)</c>.</summary>
internal sealed record AtLeastConditionSyntax(SourceLocation Location, int Count, ImmutableArray<ConditionSyntax> Operands)
    : ConditionSyntax(Location);

/// <summary><c>genre is opinion</c>, <c>source is "…"</c>, <c>language is ar</c>.</summary>
internal sealed record FactConditionSyntax(SourceLocation Location, string Fact, string Value) : ConditionSyntax(Location);

/// <summary><c>published before 2019-03-23</c>.</summary>
internal sealed record PublishedConditionSyntax(SourceLocation Location, bool IsBefore, DateOnly Date) : ConditionSyntax(Location);

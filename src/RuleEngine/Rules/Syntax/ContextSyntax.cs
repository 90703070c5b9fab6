using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>A context as written: a test of a span's surroundings. <see cref="object.ToString"/> is source that reads back as the same tree.</summary>
internal abstract record ContextSyntax(SourceLocation Location)
{
    public sealed override string ToString() => PatternPrinter.Print(this);
}

/// <summary><c>not C</c>.</summary>
internal sealed record NotContextSyntax(SourceLocation Location, ContextSyntax Operand) : ContextSyntax(Location);

/// <summary><c>C and D</c>, <c>C or D</c>.</summary>
internal sealed record JoinedContextSyntax(SourceLocation Location, bool IsAnd, ImmutableArray<ContextSyntax> Operands)
    : ContextSyntax(Location);

/// <summary><c>in R</c>, <c>is R</c>, <c>again in R</c> …: <paramref name="Relation"/> is the keyword, as in <see cref="SpanRelations"/>.</summary>
internal sealed record RelationContextSyntax(SourceLocation Location, string Relation, PatternSyntax Region) : ContextSyntax(Location);

/// <summary><c>in paragraph 1</c>, <c>first in paragraph 2</c>: paragraphs of the body count from 1.</summary>
internal sealed record ParagraphContextSyntax(SourceLocation Location, string Relation, int Paragraph) : ContextSyntax(Location);

/// <summary><c>near/6 R</c>, <c>before/3 R</c>, <c>after/sentence R</c>.</summary>
internal sealed record DistanceContextSyntax(
    SourceLocation Location,
    string Direction,
    DistanceSyntax Distance,
    PatternSyntax Pattern) : ContextSyntax(Location);

/// <summary><c>sentence has R</c>, <c>previous sentence has R</c>, <c>article has R</c> …: <paramref name="Scope"/> as written.</summary>
internal sealed record ScopeContextSyntax(SourceLocation Location, string Scope, PatternSyntax Pattern) : ContextSyntax(Location);

/// <summary><c>words &lt;= 3</c>, <c>value &gt;= 100</c>.</summary>
internal sealed record MeasureContextSyntax(SourceLocation Location, string Measure, string Comparison, decimal Value)
    : ContextSyntax(Location);

/// <summary><c>by R</c>: the attribution that governs the span names such a source.</summary>
internal sealed record ByContextSyntax(SourceLocation Location, PatternSyntax Source) : ContextSyntax(Location);

using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>A pattern as written. <see cref="object.ToString"/> is pattern source that parses to the same tree.</summary>
/// <param name="Location">Where it stands in the file, inside the YAML scalar.</param>
internal abstract record PatternSyntax(SourceLocation Location)
{
    public sealed override string ToString() => PatternPrinter.Print(this);
}

/// <summary><c>"قوات سورية"</c>: words in a row, each possibly with <c>~</c> or <c>*</c>; or a punctuation mark.</summary>
internal sealed record PhraseSyntax(SourceLocation Location, string Text) : PatternSyntax(Location);

/// <summary><c>'على'</c>: words as written.</summary>
internal sealed record ExactSyntax(SourceLocation Location, string Text) : PatternSyntax(Location);

/// <summary><c>/[0-9]+mm/</c>.</summary>
internal sealed record RegexSyntax(SourceLocation Location, string Expression) : PatternSyntax(Location);

/// <summary><c>$name</c> or <c>$alias.name</c>.</summary>
internal sealed record NameSyntax(SourceLocation Location, string? Alias, string Name) : PatternSyntax(Location)
{
    /// <summary>Takes <c>alias.name</c> apart.</summary>
    public static NameSyntax Of(SourceLocation location, string dotted) => dotted.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0
        ? new(location, dotted[..dot], dotted[(dot + 1)..])
        : new(location, null, dotted);
}

/// <summary><c>number</c>, <c>quote</c>, <c>title</c> …</summary>
internal sealed record BuiltinSyntax(SourceLocation Location, string Name) : PatternSyntax(Location);

/// <summary><c>verb("زعم يزعم")</c>.</summary>
internal sealed record VerbSyntax(SourceLocation Location, string Parts) : PatternSyntax(Location);

/// <summary><c>rule(id)</c> or <c>rule(pack/id)</c>.</summary>
internal sealed record RuleReferenceSyntax(SourceLocation Location, string Rule) : PatternSyntax(Location);

/// <summary><c>A or B or C</c>.</summary>
internal sealed record OrSyntax(SourceLocation Location, ImmutableArray<PatternSyntax> Operands) : PatternSyntax(Location);

/// <summary><c>A then B then/2 C</c>: <paramref name="Gaps"/> has one entry fewer than the operands.</summary>
internal sealed record ThenSyntax(
    SourceLocation Location,
    ImmutableArray<PatternSyntax> Operands,
    ImmutableArray<int> Gaps) : PatternSyntax(Location);

/// <summary><c>A near/6 B</c>, <c>A near/sentence B</c>, <c>A then/sentence B</c>, <c>A to B</c>.</summary>
internal sealed record WideSyntax(
    SourceLocation Location,
    PatternSyntax First,
    PatternSyntax Second,
    WideOperator Operator,
    DistanceSyntax Distance) : PatternSyntax(Location);

/// <summary><c>A to sentence-end</c>.</summary>
internal sealed record ToSentenceEndSyntax(SourceLocation Location, PatternSyntax First) : PatternSyntax(Location);

/// <summary><c>at least 2 of (A, B, C)</c>.</summary>
internal sealed record AtLeastSyntax(SourceLocation Location, int Count, ImmutableArray<PatternSyntax> Operands)
    : PatternSyntax(Location);

/// <summary><c>A as name</c>.</summary>
internal sealed record CaptureSyntax(SourceLocation Location, PatternSyntax Pattern, Located<string> Name) : PatternSyntax(Location);

/// <summary><c>A if C</c> or <c>A unless C</c>.</summary>
internal sealed record FilterSyntax(SourceLocation Location, PatternSyntax Pattern, bool IsUnless, ContextSyntax Context)
    : PatternSyntax(Location);

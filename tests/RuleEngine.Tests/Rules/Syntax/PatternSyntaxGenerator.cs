using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Syntax;

/// <summary>Random patterns, contexts and conditions as syntax: everything the grammar can say, at places that mean nothing.</summary>
internal static class PatternSyntaxGenerator
{
    private static readonly SourceLocation Nowhere = new(new SourceText("(random)", ""), default);

    private static readonly Gen<string> Names = Gen.Elements("a", "so-called", "N_1", "title", "number", "x2");

    private static readonly Gen<string> Ids = Gen.Elements("militia", "ar-labels/militia", "24-hours", "7", "2019-03-23", "p/1");

    private static readonly Gen<string> Comparisons = Gen.Elements(">=", "<=", ">", "<", "=");

    private static readonly Gen<decimal> Decimals = Gen.Elements(0m, 1m, 3m, 2.5m, 0.25m, 1000m, 123456789m);

    // Words of either script, marks, and the quotation marks of the other pairs.
    private static readonly Gen<string> Texts = Gen.Elements(
        "militia",
        "قوات سورية",
        "ميليشيا~",
        "propagand*",
        "so «called» one",
        "say “no”",
        "5\" gun",
        "don't",
        "/",
        "؟",
        "a # b: c, (d)");

    private static readonly Gen<string> ExactTexts = Gen.Elements("على", "in", "«a»", "\"", "then $a");

    private static readonly Gen<string> Expressions = Gen.Elements("[0-9]+mm", "a|b", "\\/x", "(x y)?", "\\\\");

    private static readonly Gen<DistanceSyntax> Scopes = Gen.Elements(new DistanceSyntax(null, false), new DistanceSyntax(null, true));

    /// <summary>Patterns of a size that grows with the run.</summary>
    public static Gen<PatternSyntax> Patterns { get; } = Gen.Sized(static size => PatternOf(Math.Min(size, 30)));

    /// <summary>Contexts of a size that grows with the run.</summary>
    public static Gen<ContextSyntax> Contexts { get; } = Gen.Sized(static size => ContextOf(Math.Min(size, 30)));

    /// <summary>Conditions of a size that grows with the run.</summary>
    public static Gen<ConditionSyntax> Conditions { get; } = Gen.Sized(static size => ConditionOf(Math.Min(size, 30)));

    private static Gen<PatternSyntax> PatternOf(int size) =>
        size <= 1 ? Leaf() : Gen.Frequency((1, Leaf()), (2, Capture(size / 2)), (6, Operator(size / 2)), (2, Filter(size / 2)));

    private static Gen<PatternSyntax> Leaf() => Gen.OneOf(
        Texts.Select(static text => (PatternSyntax)new PhraseSyntax(Nowhere, text)),
        ExactTexts.Select(static text => (PatternSyntax)new ExactSyntax(Nowhere, text)),
        Expressions.Select(static text => (PatternSyntax)new RegexSyntax(Nowhere, text)),
        from name in Names from alias in Gen.Elements<string?>(null, "base") select (PatternSyntax)new NameSyntax(Nowhere, alias, name),
        Gen.Elements<string>(SyntaxNames.Builtins).Select(static name => (PatternSyntax)new BuiltinSyntax(Nowhere, name)),
        Texts.Select(static text => (PatternSyntax)new VerbSyntax(Nowhere, text)),
        Ids.Select(static id => (PatternSyntax)new RuleReferenceSyntax(Nowhere, id)));

    private static Gen<PatternSyntax> Operator(int size) => Gen.OneOf(
        Some(PatternOf(size), 2, 4).Select(static operands => (PatternSyntax)new OrSyntax(Nowhere, operands)),
        from operands in Some(PatternOf(size), 2, 4)
        from gaps in Gen.Elements(0, 1, 12, 50).ArrayOf(operands.Length - 1)
        select (PatternSyntax)new ThenSyntax(Nowhere, operands, [.. gaps]),
        from pair in PatternOf(size).Two()
        from distance in Gen.OneOf(Scopes, Gen.Choose(0, 50).Select(static words => new DistanceSyntax(words, false)))
        select (PatternSyntax)new WideSyntax(Nowhere, pair.Item1, pair.Item2, WideOperator.Near, distance),
        from pair in PatternOf(size).Two()
        from scope in Scopes
        select (PatternSyntax)new WideSyntax(Nowhere, pair.Item1, pair.Item2, WideOperator.Then, scope),
        from pair in PatternOf(size).Two()
        select (PatternSyntax)new WideSyntax(Nowhere, pair.Item1, pair.Item2, WideOperator.To, new DistanceSyntax(null, false)),
        PatternOf(size).Select(static pattern => (PatternSyntax)new ToSentenceEndSyntax(Nowhere, pattern)),
        from operands in Some(PatternOf(size), 1, 4)
        from count in Gen.Choose(1, operands.Length)
        select (PatternSyntax)new AtLeastSyntax(Nowhere, count, operands));

    private static Gen<PatternSyntax> Capture(int size) =>
        from pattern in PatternOf(size)
        from name in Names
        select (PatternSyntax)new CaptureSyntax(Nowhere, pattern, new Located<string>(name, Nowhere));

    private static Gen<PatternSyntax> Filter(int size) =>
        from pattern in PatternOf(size)
        from isUnless in Gen.Elements(true, false)
        from context in ContextOf(size)
        select (PatternSyntax)new FilterSyntax(Nowhere, pattern, isUnless, context);

    private static Gen<ContextSyntax> ContextOf(int size) => size <= 1
        ? Predicate(1)
        : Gen.Frequency(
            (3, Predicate(size / 2)),
            (1, ContextOf(size / 2).Select(static operand => (ContextSyntax)new NotContextSyntax(Nowhere, operand))),
            (2, from operands in Some(ContextOf(size / 2), 2, 4)
                from isAnd in Gen.Elements(true, false)
                select (ContextSyntax)new JoinedContextSyntax(Nowhere, isAnd, operands)));

    private static Gen<ContextSyntax> Predicate(int size) => Gen.OneOf(
        from relation in Gen.Elements<string>(SpanRelations.All)
        from region in PatternOf(size)
        select (ContextSyntax)new RelationContextSyntax(Nowhere, relation, region),
        from relation in Gen.Elements(SpanRelations.In, SpanRelations.FirstIn, SpanRelations.LastIn, SpanRelations.AgainIn)
        from paragraph in Gen.Choose(1, 12)
        select (ContextSyntax)new ParagraphContextSyntax(Nowhere, relation, paragraph),
        from direction in Gen.Elements("near", "before", "after")
        from distance in Gen.OneOf(Scopes, Gen.Choose(0, 400).Select(static words => new DistanceSyntax(words, false)))
        from pattern in PatternOf(size)
        select (ContextSyntax)new DistanceContextSyntax(Nowhere, direction, distance, pattern),
        from scope in Gen.Elements("sentence", "previous sentence", "next sentence", "paragraph", "article", "title", "lead", "body")
        from pattern in PatternOf(size)
        select (ContextSyntax)new ScopeContextSyntax(Nowhere, scope, pattern),
        from measure in Gen.Elements("words", "value")
        from comparison in Comparisons
        from value in Decimals
        select (ContextSyntax)new MeasureContextSyntax(Nowhere, measure, comparison, value));

    private static Gen<ConditionSyntax> ConditionOf(int size) => size <= 1
        ? Fact(1)
        : Gen.Frequency(
            (3, Fact(size / 2)),
            (1, ConditionOf(size / 2).Select(static operand => (ConditionSyntax)new NotConditionSyntax(Nowhere, operand))),
            (2, from operands in Some(ConditionOf(size / 2), 2, 4)
                from isAnd in Gen.Elements(true, false)
                select (ConditionSyntax)new JoinedConditionSyntax(Nowhere, isAnd, operands)),
            (1, from operands in Some(ConditionOf(size / 2), 1, 4)
                from count in Gen.Choose(1, operands.Length)
                select (ConditionSyntax)new AtLeastConditionSyntax(Nowhere, count, operands)));

    private static Gen<ConditionSyntax> Fact(int size) => Gen.OneOf(
        from isDistinct in Gen.Elements(true, false)
        from pattern in PatternOf(size)
        from isPer in Gen.Elements(true, false)
        from comparison in Comparisons
        from value in Decimals
        select (ConditionSyntax)new CountConditionSyntax(Nowhere, isDistinct, pattern, isPer, comparison, value),
        from scope in Gen.Elements("article", "title", "lead", "body")
        from pattern in PatternOf(size)
        select (ConditionSyntax)new HasConditionSyntax(Nowhere, scope, pattern),
        from fact in Gen.Elements("genre", "source", "language")
        from value in Gen.OneOf(Names, Texts)
        select (ConditionSyntax)new FactConditionSyntax(Nowhere, fact, value),
        from isBefore in Gen.Elements(true, false)
        from day in Gen.Choose(0, 4_000)
        select (ConditionSyntax)new PublishedConditionSyntax(Nowhere, isBefore, new DateOnly(2015, 1, 1).AddDays(day)));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one, int least, int most) =>
        from count in Gen.Choose(least, most)
        from items in one.ArrayOf(count)
        select items.ToImmutableArray();
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Random patterns and contexts over the letters of <see cref="RandomArticles"/>, with every operator and context.</summary>
internal static class RandomPatterns
{
    private static readonly ImmutableArray<PatternProgram> Letters =
        [.. new[] { "a", "b", "c", "d" }.Select(Letter)];

    private static readonly ImmutableArray<PatternProgram> Builtins = [.. Builtin.All.Select(static b => new BuiltinProgram(b))];

    /// <summary>Terms that are found in other ways than a letter: behind another one, with a mark in it, of three letters.</summary>
    private static readonly ImmutableArray<PatternProgram> Terms =
    [
        new TermProgram("«b» behind «a»", [new LetterMatcher("b", "a")]),
        new TermProgram("«,»", [new MarkMatcher(",")]),
        new TermProgram("«a , b»", [new LetterMatcher("a"), new MarkMatcher(","), new LetterMatcher("b")]),
        new TermProgram("«c b a»", [new LetterMatcher("c"), new LetterMatcher("b"), new LetterMatcher("a")]),
    ];

    public static Gen<PatternProgram> All { get; } = Gen.Sized(static size => OfSize(Math.Min(size, 12)));

    public static Gen<ContextProgram> Contexts { get; } = ContextOfSize(4);

    public static PatternProgram Letter(string letter) => new TermProgram($"«{letter}»", [new LetterMatcher(letter)]);

    public static Gen<PatternProgram> OfSize(int size) => size <= 1
        ? Gen.Frequency(
            (6, Gen.Elements<PatternProgram>(Letters)),
            (1, Gen.Elements<PatternProgram>(Builtins)),
            (1, Gen.Constant<PatternProgram>(Builtins.First(static builtin => builtin is BuiltinProgram { Builtin.Name: "word" }))),
            (1, Gen.Elements<PatternProgram>(Terms)),
            (2, Gen.Elements("a", "b").Two().Select(static two => (PatternProgram)Phrase(two.Item1, two.Item2))))
        : Gen.Frequency((2, OfSize(1)), (7, Operator(size / 2)));

    public static PatternProgram Or(params ImmutableArray<PatternProgram> operands) => new UnionProgram(Joined(" or ", operands), operands);

    public static PatternProgram Then(PatternProgram a, int gap, PatternProgram b) => new ThenProgram($"({a}) then/{gap} ({b})", [a, b], [gap]);

    public static PatternProgram Near(PatternProgram a, int gap, PatternProgram b) => new NearProgram($"({a}) near/{gap} ({b})", a, b, gap);

    public static ScopeProgram Wide(PatternProgram a, Scope scope, bool isOrdered, PatternProgram b) =>
        new($"({a}) {(isOrdered ? "then" : "near")}/{scope} ({b})", a, b, scope, isOrdered);

    public static PatternProgram Filter(PatternProgram a, bool isUnless, ContextProgram test) =>
        new FilterProgram($"({a}) {(isUnless ? "unless" : "if")} ({test})", a, test, isUnless);

    public static AtLeastProgram AtLeast(int count, ImmutableArray<PatternProgram> operands) =>
        new($"at least {count} of ({string.Join(", ", operands)})", count, operands);

    private static TermProgram Phrase(string first, string second) =>
        new TermProgram($"«{first} {second}»", [new LetterMatcher(first), new LetterMatcher(second)]);

    private static string Joined(string separator, ImmutableArray<PatternProgram> operands) =>
        string.Join(separator, operands.Select(static operand => $"({operand})"));

    private static Gen<PatternProgram> Operator(int size) => Gen.OneOf(
        OfSize(size).Three().Select(static x => Or(x.Item1, x.Item2, x.Item3)),
        from x in OfSize(size).Two() from gap in Gen.Choose(0, 3) select Then(x.Item1, gap, x.Item2),
        from x in OfSize(size).Three()
        from gaps in Gen.Choose(0, 3).Two()
        select (PatternProgram)new ThenProgram(
            $"({x.Item1}) then/{gaps.Item1} ({x.Item2}) then/{gaps.Item2} ({x.Item3})",
            [x.Item1, x.Item2, x.Item3],
            [gaps.Item1, gaps.Item2]),
        from x in OfSize(size).Two() from gap in Gen.Choose(0, 3) select Near(x.Item1, gap, x.Item2),
        from x in OfSize(size).Two()
        from scope in Gen.Elements(Scope.Sentence, Scope.Paragraph)
        from isOrdered in Gen.Elements(true, false)
        select (PatternProgram)Wide(x.Item1, scope, isOrdered, x.Item2),
        OfSize(size).Select(static x => (PatternProgram)new ToSentenceEndProgram($"({x}) to sentence-end", x)),
        from x in OfSize(size).Three() from count in Gen.Choose(1, 3) select (PatternProgram)AtLeast(count, [x.Item1, x.Item2, x.Item3]),
        OfSize(size).Select(static x => (PatternProgram)new CaptureProgram($"({x}) as name", x, "name")),
        from x in OfSize(size) from test in ContextOfSize(size) from isUnless in Gen.Elements(true, false) select Filter(x, isUnless, test));

    private static Gen<ContextProgram> ContextOfSize(int size) => size <= 1 ? Predicate(1) : Gen.Frequency(
        (5, Predicate(size)),
        (1, ContextOfSize(size / 2).Select(static c => (ContextProgram)new NotContextProgram($"not ({c})", c))),
        (1, from c in ContextOfSize(size / 2).Two()
            from isAnd in Gen.Elements(true, false)
            select (ContextProgram)new JoinedContextProgram($"({c.Item1}) {(isAnd ? "and" : "or")} ({c.Item2})", isAnd, [c.Item1, c.Item2])));

    private static Gen<ContextProgram> Predicate(int size) => Gen.OneOf(
        from x in OfSize(size / 2)
        from relation in Gen.Elements(Enum.GetValues<SpanRelation>())
        select (ContextProgram)new RelationContextProgram($"{relation} ({x})", relation, x),
        from x in OfSize(size / 2)
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        from gap in Gen.Choose(0, 4)
        select (ContextProgram)new DistanceContextProgram(
            $"{direction}/{gap} ({x})", direction, gap == 4 ? null : gap, Scope.Sentence, x),
        from x in OfSize(size / 2)
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        select (ContextProgram)new DistanceContextProgram($"{direction}/paragraph ({x})", direction, null, Scope.Paragraph, x),
        from x in OfSize(size / 2)
        from scope in Gen.Elements(Enum.GetValues<Scope>())
        select (ContextProgram)new ScopeContextProgram($"{scope} has ({x})", scope, x),
        from relation in Gen.Elements(SpanRelation.In, SpanRelation.FirstIn, SpanRelation.LastIn)
        from paragraph in Gen.Choose(1, 3)
        select (ContextProgram)new ParagraphContextProgram($"{relation} paragraph {paragraph}", relation, paragraph),
        OfSize(size / 2).Select(static x => (ContextProgram)new ByContextProgram($"by ({x})", x)),
        from isValue in Gen.Elements(true, false)
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from value in Gen.Choose(0, 12)
        select (ContextProgram)new MeasureContextProgram($"{(isValue ? "value" : "words")} {comparison} {value}", isValue, comparison, value));
}

using RuleEngine.Diagnostics;
using Sprache;
using static RuleEngine.Rules.Syntax.Grammar.TokenParsers;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The grammar of contexts: tests of a span's surroundings.</summary>
internal static class ContextGrammar
{
    private static readonly Parser<PatternSyntax> Primary = Later(() => PatternGrammar.Primary);

    // in := ["first" | "last" | "again"] "in"
    private static readonly Parser<string> In =
        (from word in AnyKeyword(["first", "last", "again"]) from keyword in Keyword("in") select word + " in")
        .Or(Keyword("in").Select(static _ => SpanRelations.In));

    // inclusion := in ("paragraph" integer | primary)
    private static readonly Parser<ContextSyntax> Inclusion =
        (from relation in In
         from region in
            (from keyword in Keyword("paragraph")
             from number in Token(PatternTokenKind.Number).Refuse(PatternRefusals.ParagraphNumber)
             select new Func<SourceLocation, string, ContextSyntax>(
                 (at, of) => new ParagraphContextSyntax(at, of, PatternNumbers.Integer(number))))
            .Or(Primary.Select(static pattern => new Func<SourceLocation, string, ContextSyntax>(
                (at, of) => new RelationContextSyntax(at, of, pattern))))
         select new Func<SourceLocation, ContextSyntax>(at => region(at, relation))).Located();

    // relation := ("has" | "is" | "starts" | "ends") primary
    private static readonly Parser<ContextSyntax> Relation =
        (from relation in AnyKeyword([SpanRelations.Has, SpanRelations.Is, SpanRelations.Starts, SpanRelations.Ends])
         from pattern in Primary
         select new Func<SourceLocation, ContextSyntax>(at => new RelationContextSyntax(at, relation, pattern))).Located();

    private static readonly Parser<DistanceSyntax> WordDistance =
        Token(PatternTokenKind.Number).Refuse(PatternRefusals.NotAWholeNumber)
            .Select(static number => new DistanceSyntax(PatternNumbers.Integer(number), false));

    // distance := ("near" | "before" | "after") "/" (integer | scope) primary
    private static readonly Parser<ContextSyntax> Distance =
        (from direction in AnyKeyword(["near", "before", "after"])
         from slash in Token(PatternTokenKind.Slash)
         from distance in WordDistance.Or(
             AnyKeyword(["sentence", "paragraph"]).Select(static word => new DistanceSyntax(null, word == "paragraph")))
         from pattern in Primary
         select new Func<SourceLocation, ContextSyntax>(at => new DistanceContextSyntax(at, direction, distance, pattern))).Located();

    // scope := ["previous" | "next"] "sentence" | "paragraph" | "article" | "title" | "lead" | "body"
    private static readonly Parser<string> Scope =
        (from word in AnyKeyword(["previous", "next"]) from keyword in Keyword("sentence") select word + " sentence")
        .Or(AnyKeyword(["sentence", "paragraph", "article", "title", "lead", "body"]));

    private static readonly Parser<ContextSyntax> Surroundings =
        (from scope in Scope
         from keyword in Keyword("has")
         from pattern in Primary
         select new Func<SourceLocation, ContextSyntax>(at => new ScopeContextSyntax(at, scope, pattern))).Located();

    // compare := ">=" | "<=" | ">" | "<" | "="
    public static readonly Parser<ComparisonText> Comparison =
        from comparison in Token(PatternTokenKind.Comparison)
        from value in Token(PatternTokenKind.Number).Refuse(PatternRefusals.NotANumber)
        select new ComparisonText(comparison.Text, PatternNumbers.Decimal(value));

    // measure := ("words" | "value") compare decimal
    private static readonly Parser<ContextSyntax> Measure =
        (from measure in AnyKeyword(["words", "value"])
         from comparison in Comparison
         select new Func<SourceLocation, ContextSyntax>(
             at => new MeasureContextSyntax(at, measure, comparison.Operator, comparison.Value))).Located();

    // by := "by" primary
    private static readonly Parser<ContextSyntax> By =
        (from keyword in Keyword("by")
         from source in Primary
         select source).Located<PatternSyntax, ContextSyntax>(static (at, source) => new ByContextSyntax(at, source));

    private static readonly Parser<ContextSyntax> Parenthesized =
        from open in Token(PatternTokenKind.OpenParenthesis)
        from context in Later(() => Context!)
        from close in Token(PatternTokenKind.CloseParenthesis)
        select context;

    // clause := ["not"] (inclusion | relation | distance | surroundings | measure | by | "(" context ")")
    private static readonly Parser<ContextSyntax> Clause =
        (from not in Keyword("not").Optional()
         from operand in Inclusion.Or(Relation).Or(Surroundings).Or(Distance).Or(Measure).Or(By).Or(Parenthesized)
         select new Func<SourceLocation, ContextSyntax>(at => not.IsDefined ? new NotContextSyntax(at, operand) : operand)).Located();

    // context := clause [ "and" clause {"and" clause} | "or" clause {"or" clause} ]
    public static readonly Parser<ContextSyntax> Context =
        JoinedParsers.Of(Clause).Located(static (at, joined) =>
            joined.Operands.Length == 1 ? joined.Operands[0] : new JoinedContextSyntax(at, joined.IsAnd, joined.Operands));
}

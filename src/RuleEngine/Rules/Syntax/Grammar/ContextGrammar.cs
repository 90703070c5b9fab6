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
             select (Paragraph: PatternNumbers.Integer(number), Pattern: (PatternSyntax?)null))
            .Or(Primary.Select(static pattern => (Paragraph: 0, Pattern: (PatternSyntax?)pattern)))
         select (Relation: relation, Region: region))
        .Located<(string Relation, (int Paragraph, PatternSyntax? Pattern) Region), ContextSyntax>(
            static (at, inclusion) => inclusion.Region.Pattern is { } pattern
                ? new RelationContextSyntax(at, inclusion.Relation, pattern)
                : new ParagraphContextSyntax(at, inclusion.Relation, inclusion.Region.Paragraph));

    // relation := ("has" | "is" | "starts" | "ends") primary
    private static readonly Parser<ContextSyntax> Relation =
        (from relation in AnyKeyword([SpanRelations.Has, SpanRelations.Is, SpanRelations.Starts, SpanRelations.Ends])
         from pattern in Primary
         select (Relation: relation, Pattern: pattern))
        .Located<(string Relation, PatternSyntax Pattern), ContextSyntax>(
            static (at, relation) => new RelationContextSyntax(at, relation.Relation, relation.Pattern));

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
         select (Direction: direction, Distance: distance, Pattern: pattern))
        .Located<(string Direction, DistanceSyntax Distance, PatternSyntax Pattern), ContextSyntax>(
            static (at, distance) => new DistanceContextSyntax(at, distance.Direction, distance.Distance, distance.Pattern));

    // scope := ["previous" | "next"] "sentence" | "paragraph" | "article" | "title" | "lead" | "body"
    private static readonly Parser<string> Scope =
        (from word in AnyKeyword(["previous", "next"]) from keyword in Keyword("sentence") select word + " sentence")
        .Or(AnyKeyword(["sentence", "paragraph", "article", "title", "lead", "body"]));

    private static readonly Parser<ContextSyntax> Surroundings =
        (from scope in Scope
         from keyword in Keyword("has")
         from pattern in Primary
         select (Scope: scope, Pattern: pattern))
        .Located<(string Scope, PatternSyntax Pattern), ContextSyntax>(
            static (at, surroundings) => new ScopeContextSyntax(at, surroundings.Scope, surroundings.Pattern));

    // compare := ">=" | "<=" | ">" | "<" | "="
    public static readonly Parser<(string Comparison, decimal Value)> Comparison =
        from comparison in Token(PatternTokenKind.Comparison)
        from value in Token(PatternTokenKind.Number).Refuse(PatternRefusals.NotANumber).Select(PatternNumbers.Decimal)
        select (comparison.Text, value);

    // measure := ("words" | "value") compare decimal
    private static readonly Parser<ContextSyntax> Measure =
        (from measure in AnyKeyword(["words", "value"])
         from comparison in Comparison
         select (Measure: measure, comparison.Comparison, comparison.Value))
        .Located<(string Measure, string Comparison, decimal Value), ContextSyntax>(
            static (at, measure) => new MeasureContextSyntax(at, measure.Measure, measure.Comparison, measure.Value));

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
         select (IsNegated: not.IsDefined, Operand: operand))
        .Located(static (at, clause) => clause.IsNegated ? new NotContextSyntax(at, clause.Operand) : clause.Operand);

    // context := clause [ "and" clause {"and" clause} | "or" clause {"or" clause} ]
    public static readonly Parser<ContextSyntax> Context =
        JoinedParsers.Of(Clause).Located(static (at, joined) =>
            joined.Operands.Length == 1 ? joined.Operands[0] : new JoinedContextSyntax(at, joined.IsAnd, joined.Operands));
}

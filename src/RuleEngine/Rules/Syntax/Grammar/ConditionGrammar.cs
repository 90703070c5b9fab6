using RuleEngine.Diagnostics;
using Sprache;
using static RuleEngine.Rules.Syntax.Grammar.TokenParsers;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The grammar of conditions: tests of the whole article.</summary>
internal static class ConditionGrammar
{
    private static readonly Parser<PatternToken> Open = Token(PatternTokenKind.OpenParenthesis);

    private static readonly Parser<PatternToken> Close = Token(PatternTokenKind.CloseParenthesis);

    // per := "per" "1000" "words"
    private static readonly Parser<string> PerThousandWords =
        from per in Keyword("per")
        from thousand in Token(PatternTokenKind.Number).Refuse(PatternRefusals.Thousand)
        from words in Keyword("words")
        select words.Text;

    // count := ("count" | "distinct") "(" pattern ")" [per] compare decimal
    private static readonly Parser<ConditionSyntax> Count =
        (from keyword in AnyKeyword(["count", "distinct"])
         from open in Open
         from pattern in Later(() => PatternGrammar.Pattern)
         from close in Close
         from per in PerThousandWords.Optional()
         from comparison in ContextGrammar.Comparison
         select new Func<SourceLocation, ConditionSyntax>(at => new CountConditionSyntax(
             at, keyword == "distinct", pattern, per.IsDefined, comparison.Operator, comparison.Value))).Located();

    // has := ("article" | "title" | "lead" | "body") "has" primary
    private static readonly Parser<ConditionSyntax> Has =
        (from scope in AnyKeyword(["article", "title", "lead", "body"])
         from keyword in Keyword("has")
         from pattern in Later(() => PatternGrammar.Primary)
         select new Func<SourceLocation, ConditionSyntax>(at => new HasConditionSyntax(at, scope, pattern))).Located();

    // atleast := "at" "least" integer "of" "(" condition {"," condition} ")"
    private static readonly Parser<ConditionSyntax> AtLeast =
        PatternGrammar.Choice(Later(() => Condition!)).Located(
            static ConditionSyntax (at, choice) => new AtLeastConditionSyntax(at, choice.Count, choice.Of));

    // fact := ("genre" | "source" | "language") "is" (name | string)
    private static readonly Parser<ConditionSyntax> Fact =
        (from fact in AnyKeyword(["genre", "source", "language"])
         from keyword in Keyword("is")
         from value in Token(PatternTokenKind.Word).Or(Token(PatternTokenKind.Phrase)).Select(static token => token.Text)
         select new Func<SourceLocation, ConditionSyntax>(at => new FactConditionSyntax(at, fact, value))).Located();

    // published := "published" ("before" | "after") date
    private static readonly Parser<ConditionSyntax> Published =
        (from keyword in Keyword("published")
         from side in AnyKeyword(["before", "after"])
         from date in Token(PatternTokenKind.Date).Refuse(PatternRefusals.NotADate)
         select new Func<SourceLocation, ConditionSyntax>(
             at => new PublishedConditionSyntax(at, side == "before", PatternNumbers.Date(date)))).Located();

    private static readonly Parser<ConditionSyntax> Parenthesized =
        from open in Open
        from condition in Later(() => Condition!)
        from close in Close
        select condition;

    // test := ["not"] (count | has | atleast | fact | published | "(" condition ")")
    private static readonly Parser<ConditionSyntax> Test =
        (from not in Keyword("not").Optional()
         from operand in Count.Or(Has).Or(AtLeast).Or(Fact).Or(Published).Or(Parenthesized)
         select new Func<SourceLocation, ConditionSyntax>(at => not.IsDefined ? new NotConditionSyntax(at, operand) : operand)).Located();

    // condition := test [ "and" test {"and" test} | "or" test {"or" test} ]
    public static readonly Parser<ConditionSyntax> Condition =
        JoinedParsers.Of(Test).Located(static (at, joined) =>
            joined.Operands.Length == 1 ? joined.Operands[0] : new JoinedConditionSyntax(at, joined.IsAnd, joined.Operands));
}

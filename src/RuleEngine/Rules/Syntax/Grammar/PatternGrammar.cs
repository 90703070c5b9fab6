using RuleEngine.Diagnostics;
using Sprache;
using static RuleEngine.Rules.Syntax.Grammar.TokenParsers;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The grammar of patterns: sets of spans.</summary>
/// <remarks>
/// No production needs more than one token to choose its way (after <c>then/</c> three), and chains are loops: the stack
/// grows with the nesting of parentheses alone, which <see cref="PatternLimits"/> bounds before this runs.
/// </remarks>
internal static class PatternGrammar
{
    private static readonly Parser<PatternToken> Open = Token(PatternTokenKind.OpenParenthesis);

    private static readonly Parser<PatternToken> Close = Token(PatternTokenKind.CloseParenthesis);

    private static readonly Parser<PatternToken> Slash = Token(PatternTokenKind.Slash);

    // phrase := "\"" words "\"" | "«" words "»" | "“" words "”"
    private static readonly Parser<PatternSyntax> Phrase =
        Token(PatternTokenKind.Phrase).Located<PatternToken, PatternSyntax>(static (at, token) => new PhraseSyntax(at, token.Text));

    // exact := "'" words "'"
    private static readonly Parser<PatternSyntax> Exact =
        Token(PatternTokenKind.Exact).Located<PatternToken, PatternSyntax>(static (at, token) => new ExactSyntax(at, token.Text));

    // regex := "/" expression "/"
    private static readonly Parser<PatternSyntax> Regex =
        Token(PatternTokenKind.Regex).Located<PatternToken, PatternSyntax>(static (at, token) => new RegexSyntax(at, token.Text));

    // dotted := name ["." name]
    private static readonly Parser<PatternSyntax> Name =
        Token(PatternTokenKind.Name).Located<PatternToken, PatternSyntax>(static (at, token) => NameSyntax.Of(at, token.Text));

    // builtin := "number" | [("exact" | "rough" | "minimum" | "maximum") "-"] "quantity" | "date" | "quote" | "word" | "sentence"
    //          | "paragraph" | "title" | "lead" | "body" | "attributed" | "repeated"
    private static readonly Parser<PatternSyntax> Builtin =
        AnyKeyword(SyntaxNames.Builtins).Located<string, PatternSyntax>(static (at, name) => new BuiltinSyntax(at, name));

    // verb := "verb" "(" phrase ")"
    private static readonly Parser<PatternSyntax> Verb =
        (from keyword in Keyword("verb")
         from open in Open
         from parts in Token(PatternTokenKind.Phrase)
         from close in Close
         select parts.Text).Located<string, PatternSyntax>(static (at, parts) => new VerbSyntax(at, parts));

    // id := word | integer       (the id of a rule may begin with a digit)
    private static readonly Parser<string> Id =
        Token(PatternTokenKind.Word).Or(Token(PatternTokenKind.Number)).Or(Token(PatternTokenKind.Date)).Select(static token => token.Text);

    // rule := "rule" "(" [id "/"] id ")"
    private static readonly Parser<PatternSyntax> Rule =
        (from keyword in Keyword("rule")
         from open in Open
         from first in Id
         from second in (from slash in Slash from id in Id select id).Optional()
         from close in Close
         select second.IsDefined ? first + "/" + second.Value : first)
        .Located<string, PatternSyntax>(static (at, rule) => new RuleReferenceSyntax(at, rule));

    // atleast := "at" "least" integer "of" "(" pattern {"," pattern} ")"
    private static readonly Parser<PatternSyntax> AtLeast =
        Choice(Later(() => Pattern!)).Located(static PatternSyntax (at, choice) => new AtLeastSyntax(at, choice.Count, choice.Of));

    private static readonly Parser<PatternSyntax> Parenthesized =
        from open in Open
        from pattern in Later(() => Pattern!)
        from close in Close
        select pattern;

    // primary := phrase | exact | regex | "$" dotted | builtin | verb | rule | "(" pattern ")" | atleast
    public static readonly Parser<PatternSyntax> Primary =
        Phrase.Or(Name).Or(Parenthesized).Or(Builtin).Or(Verb).Or(Exact).Or(Rule).Or(AtLeast).Or(Regex);

    // capture := "as" name
    private static readonly Parser<Located<string>> Capture =
        from keyword in Keyword("as")
        from name in Token(PatternTokenKind.Word).Refuse(PatternRefusals.CaptureName)
            .Located(static (at, token) => new Located<string>(token.Text, at))
        select name;

    // operand := primary ["as" name]
    private static readonly Parser<PatternSyntax> Operand =
        (from primary in Primary
         from name in Capture.Optional()
         select new Func<SourceLocation, PatternSyntax>(at => name.Value is { } own ? new CaptureSyntax(at, primary, own) : primary)).Located();

    // scope := "sentence" | "paragraph"
    private static readonly Parser<DistanceSyntax> Scope =
        AnyKeyword(["sentence", "paragraph"]).Select(static word => new DistanceSyntax(null, word == "paragraph"));

    private static readonly Parser<DistanceSyntax> Gap =
        from slash in Slash
        from words in Token(PatternTokenKind.Number).Refuse(PatternRefusals.OperatorDistance)
        select new DistanceSyntax(PatternNumbers.Integer(words), false);

    // or := "or" operand {"or" operand}
    private static readonly Parser<PatternTail> Or =
        from operands in (from keyword in Keyword("or") from operand in Operand select operand).AtLeastOnce()
        select new PatternTail((at, first) => new OrSyntax(at, [first, .. operands]));

    // then := "then" ["/" integer] operand {"then" ["/" integer] operand}
    private static readonly Parser<PatternTail> Then =
        from steps in
            (from keyword in Keyword("then")
             from gap in Gap.Optional()
             from operand in Operand
             select new Step(gap.Value?.Words ?? 0, operand)).AtLeastOnce()
        select new PatternTail((at, first) => new ThenSyntax(
            at, [first, .. steps.Select(static step => step.Operand)], [.. steps.Select(static step => step.Gap)]));

    // wide := ("near/" (integer | scope) | "then/" scope) operand
    private static readonly Parser<PatternTail> Wide =
        from wide in
            (from keyword in Keyword("near")
             from distance in Gap.Or(from slash in Slash from scope in Scope select scope)
             select new Wideness(WideOperator.Near, distance))
            .Or(from keyword in Keyword("then")
                from slash in Slash
                from scope in Scope
                select new Wideness(WideOperator.Then, scope))
        from operand in Operand
        select new PatternTail((at, first) => new WideSyntax(at, first, operand, wide.Operator, wide.Distance));

    // to := "to" (operand | "sentence-end")
    private static readonly Parser<PatternTail> To =
        from keyword in Keyword("to")
        from tail in Keyword("sentence-end").Select(static _ => new PatternTail((at, first) => new ToSentenceEndSyntax(at, first)))
            .Or(Operand.Select(static operand => new PatternTail(
                (at, first) => new WideSyntax(at, first, operand, WideOperator.To, new DistanceSyntax(null, false)))))
        select tail;

    // filter := ("if" | "unless") context
    private static readonly Parser<Condition> Filter =
        from keyword in Keyword("if").Or(Keyword("unless"))
        from context in Later(() => ContextGrammar.Context)
        select new Condition(keyword.Text == "unless", context);

    private static readonly Parser<PatternTail> Filters =
        from filters in Filter.AtLeastOnce()
        select new PatternTail((at, first) => filters.Aggregate(first, (pattern, filter) => new FilterSyntax(
            Upto(at, filter.Context.Location), pattern, filter.IsUnless, filter.Context)));

    // pattern := operand [ or | then | wide | to | filter {filter} ]
    public static readonly Parser<PatternSyntax> Pattern =
        (from first in Operand
         from tail in Or.Or(Then).Or(Wide).Or(To).Or(Filters).Optional()
         select new Func<SourceLocation, PatternSyntax>(at => tail.Value is { } behind ? behind(at, first) : first)).Located();

    /// <summary>What stands behind the first operand, waiting for it.</summary>
    private delegate PatternSyntax PatternTail(SourceLocation location, PatternSyntax first);

    /// <summary><c>at least k of (A, B, …)</c>, of patterns or of conditions.</summary>
    public static Parser<Choice<T>> Choice<T>(Parser<T> part)
    {
        var head =
            from at in Keyword("at")
            from least in Keyword("least")
            from count in Token(PatternTokenKind.Number).Refuse(PatternRefusals.NotAWholeNumber)
            from of in Keyword("of")
            from open in Open
            select count;
        return
            (from count in head
             from first in part
             from others in (from comma in Token(PatternTokenKind.Comma) from other in part select other).Many()
             from close in Close
             select new Choice<T>(PatternNumbers.Integer(count), [first, .. others]))
            .Refuse(static choice => PatternRefusals.Choice(choice.Count, choice.Of.Length));
    }

    private static SourceLocation Upto(SourceLocation start, SourceLocation end) =>
        start with { Span = TextSpan.FromBounds(start.Span.Start, Math.Max(start.Span.Start, end.Span.End)) };

    /// <summary>One operand of a chain and the words that may stand before it.</summary>
    private sealed record Step(int Gap, PatternSyntax Operand);

    /// <summary>How far apart, and in which order.</summary>
    private sealed record Wideness(WideOperator Operator, DistanceSyntax Distance);

    /// <summary><c>if C</c>, <c>unless C</c>.</summary>
    private sealed record Condition(bool IsUnless, ContextSyntax Context);
}

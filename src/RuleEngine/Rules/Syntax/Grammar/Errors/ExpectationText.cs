namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Tells in words what could have stood at a place, the parts of a pattern together under one name.</summary>
internal static class ExpectationText
{
    /// <summary><c>expected `then`, `or` or the end</c>.</summary>
    public static string Of(Stumble stumble)
    {
        var parts = Parts(stumble).Distinct().ToList();
        return parts.Count switch
        {
            0 => "",
            1 => $"expected {parts[0]}",
            _ => $"expected {string.Join(", ", parts[..^1])} or {parts[^1]}",
        };
    }

    private static IEnumerable<string> Parts(Stumble stumble)
    {
        if (stumble.ExpectsOperand)
        {
            yield return "words in «…», `$name`, a keyword such as `number`, `(`";
        }

        if (stumble.ExpectsContext)
        {
            yield return "a context such as `in quote` or `sentence has $name`";
        }

        if (stumble.ExpectsCondition)
        {
            yield return "a condition such as `article has $name` or `count($name) >= 3`";
        }

        var isPart = stumble.ExpectsOperand || stumble.ExpectsContext || stumble.ExpectsCondition;
        foreach (var expectation in stumble.Expectations.OrderBy(static expectation => expectation.Keyword == "as" || expectation.Kind == PatternTokenKind.End))
        {
            if (Name(expectation, isPart) is { } name)
            {
                yield return name;
            }
        }
    }

    // Where a whole part may begin, the words and marks it may begin with are not told one by one.
    private static string? Name(Expectation expectation, bool isPart) => expectation switch
    {
        { Kind: PatternTokenKind.Word, Keyword: { } keyword } => isPart ? null : $"`{keyword}`",
        { Kind: PatternTokenKind.Word } => isPart ? null : "a name",
        { Kind: PatternTokenKind.Phrase } => isPart ? null : "words in «…»",
        { Kind: PatternTokenKind.OpenParenthesis } => isPart ? null : "`(`",
        { Kind: PatternTokenKind.CloseParenthesis } => "`)`",
        { Kind: PatternTokenKind.Comma } => "`,`",
        { Kind: PatternTokenKind.Number } => "a number",
        { Kind: PatternTokenKind.Date } => "a date such as 2019-03-23",
        { Kind: PatternTokenKind.Comparison } => "a comparison such as `>= 3`",
        { Kind: PatternTokenKind.End } => "the end",
        _ => null,
    };
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RuleEngine.Rules.Syntax;

/// <summary>Prints patterns, contexts and conditions as source that reads back as the same tree.</summary>
internal static class PatternPrinter
{
    public static string Print(PatternSyntax pattern) => pattern switch
    {
        PhraseSyntax phrase => Quote(phrase.Text),
        ExactSyntax exact => $"'{exact.Text}'",
        RegexSyntax regex => $"/{regex.Expression}/",
        NameSyntax name => name.Alias is { } alias ? $"${alias}.{name.Name}" : $"${name.Name}",
        BuiltinSyntax builtin => builtin.Name,
        VerbSyntax verb => $"verb({Quote(verb.Parts)})",
        RuleReferenceSyntax reference => $"rule({reference.Rule})",
        AtLeastSyntax choice => Invariant($"at least {choice.Count} of ({string.Join(", ", choice.Operands.Select(Print))})"),
        CaptureSyntax capture => $"{Primary(capture.Pattern)} as {capture.Name.Value}",
        OrSyntax or => string.Join(" or ", or.Operands.Select(Operand)),
        ThenSyntax then => Chain(then),
        ToSentenceEndSyntax to => $"{Operand(to.First)} to sentence-end",
        WideSyntax wide => $"{Operand(wide.First)} {Operator(wide)} {Operand(wide.Second)}",
        FilterSyntax { Pattern: FilterSyntax } filter => $"{filter.Pattern} {Keyword(filter)} {filter.Context}",
        FilterSyntax filter => $"{Operand(filter.Pattern)} {Keyword(filter)} {filter.Context}",
        _ => throw new UnreachableException(),
    };

    public static string Print(ContextSyntax context) => context switch
    {
        NotContextSyntax not => $"not {(IsClause(not.Operand) ? not.Operand : $"({not.Operand})")}",
        JoinedContextSyntax joined => string.Join(joined.IsAnd ? " and " : " or ", joined.Operands.Select(Clause)),
        RelationContextSyntax relation => $"{relation.Relation} {Primary(relation.Region)}",
        ParagraphContextSyntax paragraph => Invariant($"{paragraph.Relation} paragraph {paragraph.Paragraph}"),
        DistanceContextSyntax distance => $"{distance.Direction}/{distance.Distance} {Primary(distance.Pattern)}",
        ScopeContextSyntax scope => $"{scope.Scope} has {Primary(scope.Pattern)}",
        ByContextSyntax by => $"by {Primary(by.Source)}",
        MeasureContextSyntax measure => Invariant($"{measure.Measure} {measure.Comparison} {measure.Value}"),
        _ => throw new UnreachableException(),
    };

    public static string Print(ConditionSyntax condition) => condition switch
    {
        NotConditionSyntax { Operand: NotConditionSyntax or JoinedConditionSyntax } not => $"not ({not.Operand})",
        NotConditionSyntax not => $"not {not.Operand}",
        JoinedConditionSyntax joined => string.Join(joined.IsAnd ? " and " : " or ", joined.Operands.Select(Test)),
        CountConditionSyntax count => Invariant($"{(count.IsDistinct ? "distinct" : "count")}({count.Pattern}){(count.IsPerThousandWords ? " per 1000 words" : "")} {count.Comparison} {count.Value}"),
        HasConditionSyntax has => $"{has.Scope} has {Primary(has.Pattern)}",
        AtLeastConditionSyntax choice => Invariant($"at least {choice.Count} of ({string.Join(", ", choice.Operands)})"),
        FactConditionSyntax fact => $"{fact.Fact} is {(IsWord(fact.Value) ? fact.Value : Quote(fact.Value))}",
        PublishedConditionSyntax published => Invariant($"published {(published.IsBefore ? "before" : "after")} {published.Date:yyyy-MM-dd}"),
        _ => throw new UnreachableException(),
    };

    private static string Operand(PatternSyntax pattern) => IsComposite(pattern) ? $"({pattern})" : pattern.ToString();

    private static string Primary(PatternSyntax pattern) =>
        IsComposite(pattern) || pattern is CaptureSyntax ? $"({pattern})" : pattern.ToString();

    private static bool IsComposite(PatternSyntax pattern) =>
        pattern is OrSyntax or ThenSyntax or WideSyntax or ToSentenceEndSyntax or FilterSyntax;

    private static string Chain(ThenSyntax then)
    {
        var text = new StringBuilder(Operand(then.Operands[0]));
        for (var i = 1; i < then.Operands.Length; i++)
        {
            text.Append(" then");
            if (then.Gaps[i - 1] > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"/{then.Gaps[i - 1]}");
            }

            text.Append(' ').Append(Operand(then.Operands[i]));
        }

        return text.ToString();
    }

    private static string Operator(WideSyntax wide) => wide.Operator switch
    {
        WideOperator.Near => $"near/{wide.Distance}",
        WideOperator.Then => $"then/{wide.Distance}",
        WideOperator.To => "to",
        _ => throw new UnreachableException(),
    };

    private static string Keyword(FilterSyntax filter) => filter.IsUnless ? "unless" : "if";

    private static string Clause(ContextSyntax context) => context is JoinedContextSyntax ? $"({context})" : context.ToString();

    private static bool IsClause(ContextSyntax context) => context is not (NotContextSyntax or JoinedContextSyntax);

    private static string Test(ConditionSyntax condition) => condition is JoinedConditionSyntax ? $"({condition})" : condition.ToString();

    // A text that was read from one pair of marks does not hold the closing one of that pair, so one of the three always serves.
    private static string Quote(string text) =>
        !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\""
        : !text.Contains('»', StringComparison.Ordinal) ? $"«{text}»"
        : $"“{text}”";

    private static bool IsWord(string text) => SyntaxNames.IsName(text) && text[0] != '_';

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

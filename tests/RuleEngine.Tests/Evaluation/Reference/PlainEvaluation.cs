using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>
/// The evaluation without any cleverness, the measure of the one that ships: every word is tried on every token, every rule on every
/// article, every operator written as its definition reads.
/// </summary>
internal sealed class PlainEvaluation : EvaluationContext
{
    private readonly Dictionary<PatternProgram, SpanSet> _spans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ThenProgram, SpanSet[]> _prefixes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, RuleOutcome> _outcomes = [];

    public PlainEvaluation(AnalyzedArticle article, RuleSetProgram program)
        : base(program) => Begin(article, EvaluationLimits.Spans, default);

    public override SpanSet SpansOf(PatternProgram pattern)
    {
        if (!_spans.TryGetValue(pattern, out var spans))
        {
            spans = PlainPatternEvaluator.Evaluate(pattern, this);
            _spans.Add(pattern, spans);
        }

        return spans;
    }

    public override SpanSet[] PrefixesOf(ThenProgram then)
    {
        if (!_prefixes.TryGetValue(then, out var prefixes))
        {
            prefixes = PlainPatternEvaluator.Prefixes(then, this);
            _prefixes.Add(then, prefixes);
        }

        return prefixes;
    }

    public override RuleOutcome OutcomeOf(int rule)
    {
        if (!_outcomes.TryGetValue(rule, out var outcome))
        {
            outcome = PlainRuleEvaluator.Evaluate(Program.Rules[rule], this);
            _outcomes.Add(rule, outcome);
        }

        return outcome;
    }

    public override bool Holds(ContextProgram test, PatternSpan span) => PlainContextEvaluator.Holds(test, span, this);

    public override Truth Decide(ConditionProgram condition) => PlainConditionEvaluator.Evaluate(condition, this);

    public override bool HasOverlap(SpanSet set, TokenRange tokens) =>
        set.Any(span => span.First <= tokens.Last && tokens.First <= span.Last);

    /// <summary>The findings of all rules, in the order of the report.</summary>
    public List<Finding> Findings()
    {
        var builder = new FindingBuilder(this);
        return
        [
            .. Program.Rules.Where(static rule => !rule.IsDefinition)
                .SelectMany(rule => builder.FindingsOf(OutcomeOf(rule.Index)))
                .OrderBy(static finding => finding.Place is null)
                .ThenBy(static finding => finding.Place?.Field)
                .ThenBy(static finding => finding.Place?.Start)
                .ThenByDescending(static finding => finding.Place?.Length)
                .ThenByDescending(static finding => finding.Severity)
                .ThenBy(static finding => finding.Rule, StringComparer.Ordinal),
        ];
    }
}

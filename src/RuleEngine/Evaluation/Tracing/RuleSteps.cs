using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>Explains a rule step by step, in the order in which spans become findings.</summary>
internal sealed class RuleSteps
{
    private readonly EvaluationContext _context;
    private readonly SpanList _spans;
    private readonly PatternSteps _patterns;
    private readonly HashSet<int> _shown = [];

    public RuleSteps(EvaluationContext context)
    {
        _context = context;
        _spans = new SpanList(context);
        _patterns = new PatternSteps(context, _spans, rule => Of(context.Program.Rules[rule]));
    }

    public ImmutableArray<ExplanationStep> Of(RuleProgram rule)
    {
        if (!_shown.Add(rule.Index))
        {
            return [new ExplanationStep { Label = rule.Name, Note = "shown above" }];
        }

        var outcome = _context.OutcomeOf(rule.Index);
        if (!outcome.Applies)
        {
            return [new ExplanationStep { Label = "not applied", Note = Applicability.ReasonAgainst(rule, _context.Article) }];
        }

        ExplanationStep?[] steps =
        [
            rule.Pattern is null ? null : _patterns.Of(rule.Pattern, $"match: {rule.Pattern}"),
            rule.Unless is null ? null : Unless(rule.Unless, outcome),
            Selection(outcome),
            rule.When is null ? null : When(rule.When, outcome),
            rule.Lower is null ? null : _patterns.Of(rule.Lower, outcome.Reported, $"lower: {rule.Lower}"),
            rule.Raise is null ? null : _patterns.Of(rule.Raise, outcome.Reported, $"raise: {rule.Raise}"),
            rule.Report == ReportMode.Every ? null : Report(outcome),
        ];
        return [.. steps.OfType<ExplanationStep>()];
    }

    private ExplanationStep Unless(ContextProgram unless, RuleOutcome outcome)
    {
        var cleared = outcome.Cleared.ToHashSet();
        return _spans.Step(
            $"unless: {unless}",
            [.. outcome.Found.Where(span => !cleared.Contains(span))],
            outcome.Cleared,
            span => _patterns.DecidingClause(unless, span)) with
        {
            Parts = _patterns.Of(unless, outcome.Found).Parts,
        };
    }

    /// <summary>Null where nothing overlaps: then there was nothing to select.</summary>
    private ExplanationStep? Selection(RuleOutcome outcome)
    {
        var gone = outcome.Cleared.Concat(outcome.Selected).ToHashSet();
        var dropped = outcome.Found.Where(span => !gone.Contains(span)).ToList();
        return dropped.Count == 0 ? null : _spans.Step(
            "selection",
            outcome.Selected,
            dropped,
            span => $"overlaps {_spans.PositionOf(outcome.Selected.First(span.Overlaps))}");
    }

    private ExplanationStep When(ConditionProgram when, RuleOutcome outcome) =>
        outcome.Rule.Pattern is not null && outcome.Selected.IsEmpty
            ? new ExplanationStep { Label = $"when: {when}", Note = "not asked, as nothing is left" }
            : Of(when) with { Label = $"when: {when}" };

    private ExplanationStep Of(ConditionProgram condition) => new()
    {
        Label = condition.ToString(),
        Note = _context.Decide(condition) switch
        {
            Truth.True => "holds",
            Truth.False => "does not hold",
            _ => "unknown: the article does not say",
        },
        Parts = condition.Pattern is null ? [.. condition.Parts.Select(Of)] : [_patterns.Of(condition.Pattern)],
    };

    private ExplanationStep Report(RuleOutcome outcome)
    {
        var findings = new FindingBuilder(_context).FindingsOf(outcome).ToList();
        var repeated = findings.SelectMany(static finding => finding.Occurrences.Select(place => new ExplainedSpan(
            place, $"an occurrence of {new LinePosition(finding.Place!.Line, finding.Place.Column)}"))).ToImmutableArray();
        return new ExplanationStep
        {
            Label = outcome.Rule.Report == ReportMode.OncePerArticle ? "report: once per article" : "report: once per paragraph",
            Kept = [.. findings.Select(static finding => new ExplainedSpan(finding.Place!, null))],
            KeptCount = findings.Count,
            Dropped = repeated,
            DroppedCount = repeated.Length,
        };
    }
}

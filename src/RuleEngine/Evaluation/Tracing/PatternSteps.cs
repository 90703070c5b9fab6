using System.Collections.Immutable;
using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>Explains patterns and the contexts of their filters.</summary>
internal sealed class PatternSteps(EvaluationContext context, SpanList spans, Func<int, ImmutableArray<ExplanationStep>> stepsOfRule)
{
    /// <summary>Up to so many operands all are shown, found or not; of longer lists only those that found something.</summary>
    private const int OperandsShown = 8;

    private readonly HashSet<PatternProgram> _shown = new(ReferenceEqualityComparer.Instance);

    public ExplanationStep Of(PatternProgram pattern, string? label = null)
    {
        var found = context.SpansOf(pattern);
        var step = new ExplanationStep { Label = label ?? pattern.ToString(), Kept = spans.Of(found), KeptCount = found.Count };

        // Definitions share their parts; shown each time anew, a chain of sixty doublings would fill the world.
        if (!pattern.Parts.IsEmpty && !_shown.Add(pattern))
        {
            return step with { Note = "shown above" };
        }

        return pattern switch
        {
            CaptureProgram capture => Of(capture.Pattern, step.Label),
            DefinitionProgram { Body: UnionProgram list } => Of(list, step.Label),
            UnionProgram union => OfUnion(union, step),
            FilterProgram filter => OfFilter(filter, step.Label),
            RuleReferenceProgram reference => step with { Parts = StepsOf(reference) },
            BuiltinProgram builtin when builtin.Builtin == Builtin.Attributed => Voices(step.Label),
            BuiltinProgram builtin when builtin.Builtin.IsQuantity => step with { Kept = Quantities(found) },
            _ => step with { Parts = [.. pattern.Parts.Select(part => Of(part))] },
        };
    }

    /// <summary>A context asked of some spans: those for which it holds are kept.</summary>
    public ExplanationStep Of(ContextProgram test, IReadOnlyCollection<PatternSpan> subjects, string? label = null)
    {
        var (kept, dropped) = Split(test, subjects);
        ImmutableArray<ExplanationStep> parts = test switch
        {
            ByContextProgram by => [Of(by.Pattern), Voices(Builtin.Attributed.Name)],
            { Pattern: { } sought } => [Of(sought)],
            _ => [.. test.Parts.Select(part => Of(part, subjects))],
        };
        return spans.Step(label ?? test.ToString(), kept, dropped, static _ => null) with { Parts = parts };
    }

    /// <summary>The clause to which a context owes its answer for a span.</summary>
    public string DecidingClause(ContextProgram test, PatternSpan span)
    {
        if (test is JoinedContextProgram joined)
        {
            // One operand decides an `or` that holds and an `and` that does not; else all of them do together.
            var answer = context.Holds(test, span);
            if (answer != joined.IsAnd)
            {
                return DecidingClause(joined.Parts.First(part => context.Holds(part, span) == answer), span);
            }
        }

        return test.ToString();
    }

    /// <summary>What somebody is reported to have said, each piece with its speaker.</summary>
    private ExplanationStep Voices(string label)
    {
        var said = context.Attributions.Said.ToArray();
        return new ExplanationStep
        {
            Label = label,
            Kept = [.. said.SelectMany(piece => spans.Of([piece.Span], _ => spans.TextOf(piece.By)))],
            KeptCount = said.Length,
        };
    }

    /// <summary>Quantities, each with its exactness and the value of its number.</summary>
    private ImmutableArray<ExplainedSpan> Quantities(SpanSet found)
    {
        var byFirst = context.Quantities.ToDictionary(static quantity => quantity.Tokens.First);
        return spans.Of(found, span => Describe(byFirst[span.First]));

        static string Describe(Quantity quantity)
        {
            var exactness = quantity.Exactness switch
            {
                Exactness.Exact => "exactly",
                Exactness.Rough => "roughly",
                Exactness.Minimum => "at least",
                _ => "at most",
            };
            return string.Create(CultureInfo.InvariantCulture, $"{exactness} {quantity.Value}");
        }
    }

    /// <summary>Of a rule with <c>pairs</c> those of its rules that report something, each under its name.</summary>
    private ImmutableArray<ExplanationStep> StepsOf(RuleReferenceProgram reference) => reference.Rules is [var rule]
        ? stepsOfRule(rule)
        : [.. reference.Rules.Where(made => !context.OutcomeOf(made).Reported.IsEmpty).Select(made => new ExplanationStep
        {
            Label = context.Program.Rules[made].Name,
            Parts = stepsOfRule(made),
        })];

    private ExplanationStep OfUnion(UnionProgram union, ExplanationStep step)
    {
        if (union.Parts.Length <= OperandsShown)
        {
            return step with { Parts = [.. union.Parts.Select(part => Of(part))] };
        }

        var matching = union.Parts.Where(part => context.SpansOf(part).Count > 0).ToList();
        return step with
        {
            Note = string.Create(CultureInfo.InvariantCulture, $"{matching.Count} of {union.Parts.Length} match"),
            Parts = [.. matching.Select(part => Of(part))],
        };
    }

    private ExplanationStep OfFilter(FilterProgram filter, string label)
    {
        var subjects = context.SpansOf(filter.Pattern);
        var (holding, failing) = Split(filter.Context, subjects);
        var (kept, dropped) = filter.IsUnless ? (failing, holding) : (holding, failing);
        return spans.Step(label, kept, dropped, span => ReasonFor(filter, span)) with
        {
            Parts = [Of(filter.Pattern), Of(filter.Context, subjects, $"{(filter.IsUnless ? "unless" : "if")} {filter.Context}")],
        };
    }

    private string ReasonFor(FilterProgram filter, PatternSpan span) =>
        $"{(filter.IsUnless ? "" : "not ")}{DecidingClause(filter.Context, span)}";

    private (List<PatternSpan> Holding, List<PatternSpan> Failing) Split(ContextProgram test, IEnumerable<PatternSpan> subjects)
    {
        var answers = subjects.ToLookup(span => context.Holds(test, span));
        return ([.. answers[true]], [.. answers[false]]);
    }
}

using System.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// Retraces how a pattern came to one of its spans: which operand of an <c>or</c>, where each part of a chain lies. Done for reported
/// findings alone; evaluation itself keeps no captures.
/// </summary>
/// <remarks>Where a span can be derived in several ways, the first in the order of writing and reading counts.</remarks>
internal static class Derivation
{
    /// <summary>The parts of a pattern's span: each pattern below it that took part, with the span it had, outer ones first.</summary>
    public static IEnumerable<(PatternProgram Pattern, PatternSpan Span)> Of(
        PatternProgram pattern, PatternSpan span, EvaluationContext context)
    {
        var open = new Stack<(PatternProgram Pattern, PatternSpan Span)>();
        open.Push((pattern, span));
        while (open.TryPop(out var step))
        {
            yield return step;
            foreach (var part in PartsOf(step.Pattern, step.Span, context).Reverse())
            {
                open.Push(part);
            }
        }
    }

    /// <summary>
    /// The words that a pattern's span begins with, as <see cref="Of"/> comes to them; null where it begins with no words of the pattern
    /// (<c>number</c>, <c>word</c>). Goes down the left edge alone: cheap enough to be asked of spans that nobody reports.
    /// </summary>
    public static TermProgram? HeadOf(PatternProgram pattern, PatternSpan span, EvaluationContext context)
    {
        var first = span.First;
        while (pattern is not TermProgram)
        {
            if (pattern is DefinitionProgram or CaptureProgram or FilterProgram)
            {
                pattern = pattern.Parts[0];
            }
            else if (pattern is UnionProgram union)
            {
                pattern = PartWith(span, union, context);
            }
            else if (pattern is ThenProgram && OnlySpanFrom(first, context.SpansOf(pattern.Parts[0])) is { } only)
            {
                // Most chains begin in one way: no need to take them apart from behind.
                (pattern, span) = (pattern.Parts[0], only);
            }
            else
            {
                (pattern, span) = PartsOf(pattern, span, context).FirstOrDefault(part => part.Span.First == first);
                if (pattern is null)
                {
                    return null;
                }
            }
        }

        return (TermProgram)pattern;
    }

    private static PatternSpan? OnlySpanFrom(int token, SpanSet spans)
    {
        var i = spans.IndexFrom(token);
        return i < spans.Count && spans[i].First == token && (i + 1 == spans.Count || spans[i + 1].First != token) ? spans[i] : null;
    }

    private static PatternProgram PartWith(PatternSpan span, UnionProgram union, EvaluationContext context)
    {
        foreach (var part in union.Parts)
        {
            if (context.SpansOf(part).Contains(span))
            {
                return part;
            }
        }

        throw new UnreachableException();
    }

    private static IEnumerable<(PatternProgram Pattern, PatternSpan Span)> PartsOf(
        PatternProgram pattern, PatternSpan span, EvaluationContext context) => pattern switch
        {
            DefinitionProgram or CaptureProgram or FilterProgram => [(pattern.Parts[0], span)],
            UnionProgram union => [(PartWith(span, union, context), span)],
            ThenProgram then => OfThen(then, span, context),
            NearProgram near => OfNear(near, span, context),
            ScopeProgram scope => OfScope(scope, span, context),
            ToSentenceEndProgram toEnd => OfToSentenceEnd(toEnd, span, context),
            AtLeastProgram atLeast => WindowEvaluator.ChosenIn(span, atLeast, context)
                .Select(chosen => (atLeast.Parts[chosen.Operand], chosen.Span)),
            _ => [],
        };

    private static (PatternProgram Pattern, PatternSpan Span)[] OfThen(
        ThenProgram then, PatternSpan span, EvaluationContext context)
    {
        var prefixes = context.PrefixesOf(then);
        var parts = new (PatternProgram Pattern, PatternSpan Span)[then.Parts.Length];
        var rest = span;
        for (var i = parts.Length - 1; i > 0; i--)
        {
            var (before, last) = Split(rest, prefixes[i - 1], context.SpansOf(then.Parts[i]), then.MaximumGaps[i - 1], context)
                ?? throw new UnreachableException();
            parts[i] = (then.Parts[i], last);
            rest = before;
        }

        parts[0] = (then.Parts[0], rest);
        return parts;
    }

    private static IEnumerable<(PatternProgram Pattern, PatternSpan Span)> OfNear(
        NearProgram near, PatternSpan span, EvaluationContext context)
    {
        var (a, b) = (context.SpansOf(near.First), context.SpansOf(near.Second));
        if (Split(span, a, b, near.MaximumGap, context) is var (first, second))
        {
            return [(near.First, first), (near.Second, second)];
        }

        var (left, right) = Split(span, b, a, near.MaximumGap, context) ?? throw new UnreachableException();
        return [(near.Second, left), (near.First, right)];
    }

    private static IEnumerable<(PatternProgram Pattern, PatternSpan Span)> OfScope(
        ScopeProgram scope, PatternSpan span, EvaluationContext context)
    {
        var (a, b) = (context.SpansOf(scope.First), context.SpansOf(scope.Second));
        if (Split(span, a, b, null, context) is var (first, second))
        {
            return [(scope.First, first), (scope.Second, second)];
        }

        var (left, right) = Split(span, b, a, null, context) ?? throw new UnreachableException();
        return [(scope.Second, left), (scope.First, right)];
    }

    private static IEnumerable<(PatternProgram Pattern, PatternSpan Span)> OfToSentenceEnd(
        ToSentenceEndProgram toEnd, PatternSpan span, EvaluationContext context)
    {
        var first = context.SpansOf(toEnd.First);
        for (var i = first.IndexFrom(span.First); i < first.Count && first[i].First == span.First; i++)
        {
            if (first[i].Skipped == span.Skipped && first[i].Last <= span.Last)
            {
                return [(toEnd.First, first[i])];
            }
        }

        throw new UnreachableException();
    }

    /// <summary>A span of each set that together make up the given one; null where there are none.</summary>
    private static (PatternSpan First, PatternSpan Second)? Split(
        PatternSpan whole, SpanSet first, SpanSet second, int? maximumGap, EvaluationContext context)
    {
        for (var i = first.IndexFrom(whole.First); i < first.Count && first[i].First == whole.First; i++)
        {
            var a = first[i];
            for (var j = second.IndexFrom(a.Last + 1); j < second.Count && second[j].First <= whole.Last; j++)
            {
                var b = second[j];
                var gap = context.Article.WordsIn(a.Last + 1, b.First - 1);
                if (b.Last == whole.Last && !(gap > maximumGap) && a.Skipped + b.Skipped + gap == whole.Skipped)
                {
                    return (a, b);
                }
            }
        }

        return null;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Finds the spans that a pattern denotes in an article.</summary>
/// <remarks>
/// Written as plainly as the reference of the language reads: one method an operator, each of them the sentence that defines it.
/// <para>
/// Worked example. In «هاجمت ميليشيا مسلحة القرية» the pattern <c>«هاجمت» then/1 «مسلحة»</c> has the operand sets {(0,0)} and {(2,2)}. One
/// word stands between them, the gap allows one: the set is {(0,2)} with one skipped word.
/// </para>
/// </remarks>
internal static class PlainPatternEvaluator
{
    private static readonly ConcurrentDictionary<string, Regex> Expressions = new(StringComparer.Ordinal);

    public static SpanSet Evaluate(PatternProgram pattern, PlainEvaluation context)
    {
        context.ThrowIfCancelled();
        return pattern switch
        {
            TermProgram term => PlainTermEvaluator.Evaluate(term, context),
            RegexProgram regex => OfRegex(regex, context),
            BuiltinProgram builtin => PlainBuiltinEvaluator.Evaluate(builtin.Builtin, context),
            RuleReferenceProgram reference => Collect(reference.Rules.SelectMany(rule => context.OutcomeOf(rule).Reported), context),
            DefinitionProgram definition => context.SpansOf(definition.Body),
            CaptureProgram capture => context.SpansOf(capture.Pattern),
            UnionProgram union => Collect(union.Parts.SelectMany(part => context.SpansOf(part)), context),
            FilterProgram filter => OfFilter(filter, context),
            ThenProgram then => context.PrefixesOf(then)[^1],
            NearProgram near => OfNear(near, context),
            ScopeProgram scope => PlainScopeEvaluator.Evaluate(scope, context),
            ToSentenceEndProgram toEnd => OfToSentenceEnd(toEnd, context),
            AtLeastProgram atLeast => PlainWindowEvaluator.Evaluate(atLeast, context),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The spans of <c>A1</c>, of <c>A1 then A2</c>, of <c>A1 then A2 then A3</c> …: the last is the chain's.</summary>
    public static SpanSet[] Prefixes(ThenProgram then, PlainEvaluation context)
    {
        var prefixes = new SpanSet[then.Parts.Length];
        prefixes[0] = context.SpansOf(then.Parts[0]);
        for (var i = 1; i < prefixes.Length; i++)
        {
            prefixes[i] = Collect(
                Joined(prefixes[i - 1], context.SpansOf(then.Parts[i]), then.MaximumGaps[i - 1], context.Article), context);
        }

        return prefixes;
    }

    /// <summary>Every span of the first followed by one of the second in the sentence, at most so many words between.</summary>
    public static IEnumerable<PatternSpan> Joined(SpanSet first, SpanSet second, int maximumGap, AnalyzedArticle article)
    {
        foreach (var a in first.AsEnumerable())
        {
            var sentenceEnd = article.Sentences[article.SentenceOf(a.Last)].Tokens.Last;
            for (var i = second.IndexFrom(a.Last + 1); i < second.Count && second[i].First <= sentenceEnd; i++)
            {
                var b = second[i];
                var gap = article.WordsIn(a.Last + 1, b.First - 1);
                if (gap > maximumGap)
                {
                    break;
                }

                yield return new PatternSpan(a.First, b.Last, a.Skipped + b.Skipped + gap);
            }
        }
    }

    private static SpanSet OfRegex(RegexProgram regex, PlainEvaluation context)
    {
        var tokens = context.Article.Tokens;
        return Collect(
            Enumerable.Range(0, tokens.Length)
                .Where(i => tokens[i].IsWord && Expressions.GetOrAdd(regex.Word.Pattern, static pattern => new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)).IsMatch(tokens[i].Folded))
                .Select(static i => new PatternSpan(i, i, 0)),
            context);
    }

    private static SpanSet OfFilter(FilterProgram filter, PlainEvaluation context) =>
        Collect(
            context.SpansOf(filter.Pattern)
                .Where(span => PlainContextEvaluator.Holds(filter.Context, span, context) != filter.IsUnless),
            context);

    private static SpanSet OfNear(NearProgram near, PlainEvaluation context)
    {
        var (a, b) = (context.SpansOf(near.First), context.SpansOf(near.Second));
        return Collect(
            Joined(a, b, near.MaximumGap, context.Article).Concat(Joined(b, a, near.MaximumGap, context.Article)), context);
    }

    private static SpanSet OfToSentenceEnd(ToSentenceEndProgram toEnd, PlainEvaluation context)
    {
        var article = context.Article;
        return Collect(
            context.SpansOf(toEnd.First)
                .Select(a => a with { Last = article.Sentences[article.SentenceOf(a.Last)].Tokens.Last }),
            context);
    }

    private static SpanSet Collect(IEnumerable<PatternSpan> spans, PlainEvaluation context)
    {
        var list = new List<PatternSpan>();
        foreach (var span in spans)
        {
            context.CountSpan();
            list.Add(span);
        }

        return SpanSet.Of(list);
    }
}

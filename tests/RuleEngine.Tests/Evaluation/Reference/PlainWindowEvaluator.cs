using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Finds <c>at least k of (…)</c>: the minimal windows in a sentence that hold spans of k different operands.</summary>
/// <remarks>
/// For a first token f let e(f) be the least last token such that k operands have a span inside f…e(f): the k-th smallest of the
/// operands' earliest ends. A window is minimal when no later start reaches as short an end, so the starts are tried from the right and
/// a window is kept when it ends before all kept so far. Words of the window that no chosen span covers count as skipped.
/// </remarks>
internal static class PlainWindowEvaluator
{
    public static SpanSet Evaluate(AtLeastProgram atLeast, PlainEvaluation context)
    {
        var article = context.Article;
        var operands = atLeast.Parts.Select(context.SpansOf).ToArray();
        var found = new List<PatternSpan>();
        var earliest = new PatternSpan?[operands.Length];
        var next = Array.ConvertAll(operands, static spans => spans.Count - 1);
        int? shortestEnd = null;
        var sentence = -1;
        foreach (var start in StartsFromTheRight(operands))
        {
            context.CountSpan();
            if (article.SentenceOf(start) != sentence)
            {
                (sentence, shortestEnd) = (article.SentenceOf(start), null);
                Array.Clear(earliest);
            }

            TakeIn(start, operands, next, earliest, article.Sentences[sentence].Tokens.Last);
            if (WindowFrom(start, earliest, atLeast.Count, article) is { } window && (shortestEnd is null || window.Last < shortestEnd))
            {
                shortestEnd = window.Last;
                found.Add(window);
            }
        }

        return SpanSet.Of(found);
    }

    private static IEnumerable<int> StartsFromTheRight(SpanSet[] operands) =>
        operands.SelectMany(static spans => spans.Select(static span => span.First)).Distinct().OrderDescending();

    private static void TakeIn(int start, SpanSet[] operands, int[] next, PatternSpan?[] earliest, int sentenceEnd)
    {
        for (var operand = 0; operand < operands.Length; operand++)
        {
            for (; next[operand] >= 0 && operands[operand][next[operand]].First >= start; next[operand]--)
            {
                var span = operands[operand][next[operand]];
                if (span.Last <= sentenceEnd && (earliest[operand] is not { } known || span.Last <= known.Last))
                {
                    earliest[operand] = span;
                }
            }
        }
    }

    private static PatternSpan? WindowFrom(int start, PatternSpan?[] earliest, int count, AnalyzedArticle article)
    {
        var chosen = earliest.OfType<PatternSpan>().OrderBy(static span => span.Last).Take(count).ToList();
        if (chosen.Count < count)
        {
            return null;
        }

        var last = chosen[^1].Last;
        var covered = 0;
        var behind = start;
        foreach (var span in chosen.OrderBy(static span => span.First))
        {
            covered += article.WordsIn(Math.Max(span.First, behind), span.Last);
            behind = Math.Max(behind, span.Last + 1);
        }

        return new PatternSpan(start, last, article.WordsIn(start, last) - covered + chosen.Sum(static span => span.Skipped));
    }
}

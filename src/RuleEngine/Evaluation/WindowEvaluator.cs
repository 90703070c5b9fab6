using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds <c>at least k of (…)</c>: the minimal windows in a sentence that hold spans of k different operands.</summary>
/// <remarks>
/// For a first token f let e(f) be the least last token such that k operands have a span inside f…e(f): the k-th smallest of the
/// operands' earliest ends. A window is minimal when no later start reaches as short an end, so the starts are tried from the right and
/// a window is kept when it ends before all kept so far. Words of the window that no chosen span covers count as skipped.
/// </remarks>
internal static class WindowEvaluator
{
    public static void Evaluate(AtLeastProgram atLeast, ArticleEvaluation context, SpanBuilder into)
    {
        var article = context.Article;
        var operands = new SpanSet[atLeast.Parts.Length];
        var filled = 0;
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = context.SpansOf(atLeast.Parts[i]);
            filled += operands[i].IsEmpty ? 0 : 1;
        }

        if (filled < atLeast.Count)
        {
            return;
        }

        var earliest = new PatternSpan?[operands.Length];
        var next = Array.ConvertAll(operands, static spans => spans.Count - 1);
        int? shortestEnd = null;
        var sentence = -1;
        foreach (var start in StartsFromTheRight(operands))
        {
            if (article.SentenceOf(start) != sentence)
            {
                (sentence, shortestEnd) = (article.SentenceOf(start), null);
                Array.Clear(earliest);
            }

            TakeIn(start, operands, next, earliest, article.Sentences[sentence].Tokens.Last);
            if (WindowFrom(start, earliest, atLeast.Count, article) is { } window && (shortestEnd is null || window.Last < shortestEnd))
            {
                shortestEnd = window.Last;
                into.Add(window);
            }
        }
    }

    /// <summary>The spans chosen for a window of the pattern: each operand's that ends first inside it, at most one an operand.</summary>
    public static IEnumerable<(int Operand, PatternSpan Span)> ChosenIn(PatternSpan window, AtLeastProgram atLeast, EvaluationContext context)
    {
        for (var operand = 0; operand < atLeast.Parts.Length; operand++)
        {
            var inside = context.SpansOf(atLeast.Parts[operand])
                .Where(span => window.First <= span.First && span.Last <= window.Last)
                .OrderBy(static span => span.Last)
                .ThenByDescending(static span => span.First)
                .ToList();
            if (inside.Count > 0)
            {
                yield return (operand, inside[0]);
            }
        }
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

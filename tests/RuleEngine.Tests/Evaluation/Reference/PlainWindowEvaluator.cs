using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Finds <c>at least k of (…)</c>: the minimal windows in a sentence that hold spans of k different operands.</summary>
/// <remarks>
/// For a first token f let e(f) be the least last token such that k operands have a span inside f…e(f): the k-th smallest of the
/// operands' earliest ends. A window is minimal when no later start reaches as short an end, so the starts are tried from the right and
/// a window is kept when it ends before all kept so far. Skipped are the words that no chosen span takes. The chosen spans may overlap, and
/// of each only the number of its skipped words is known, not which: counted are the most that agree with all these numbers.
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

        return new PatternSpan(start, chosen[^1].Last, MostSkipped(start, chosen, article));
    }

    /// <summary>
    /// The most words before each token that may be skipped, made smaller until every bound holds: a word counts once, one at an end of a
    /// span not at all, and a span skips no more inside than it says.
    /// </summary>
    private static int MostSkipped(int start, List<PatternSpan> chosen, AnalyzedArticle article)
    {
        var end = chosen[^1].Last + 1;
        var bounds = Enumerable.Range(start, end - start)
            .Select(token => (
                From: token,
                To: token + 1,
                Most: chosen.Exists(span => span.First == token || span.Last == token) ? 0 : article.WordsIn(token, token)))
            .Concat(Enumerable.Range(start, end - start).Select(static token => (From: token + 1, To: token, Most: 0)))
            .Concat(chosen.Where(static span => span.First < span.Last).Select(static span => (From: span.First + 1, To: span.Last, Most: span.Skipped)))
            .ToList();
        var most = Enumerable.Range(start, end - start + 1).ToDictionary(static token => token, token => token == start ? 0 : end - start);
        while (bounds.FindIndex(bound => most[bound.To] > most[bound.From] + bound.Most) is >= 0 and var i)
        {
            most[bounds[i].To] = most[bounds[i].From] + bounds[i].Most;
        }

        return most[end];
    }
}

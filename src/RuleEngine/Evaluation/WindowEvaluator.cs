using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds <c>at least k of (…)</c>: the minimal windows in a sentence that hold spans of k different operands.</summary>
/// <remarks>
/// For a first token f let e(f) be the least last token such that k operands have a span inside f…e(f): the k-th smallest of the
/// operands' earliest ends. A window is minimal when no later start reaches as short an end, so the starts are tried from the right and
/// a window is kept when it ends before all kept so far. Skipped are the words that no chosen span takes. The chosen spans may overlap, and
/// of each only the number of its skipped words is known, not which: counted are the most that agree with all these numbers.
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
            var chosen = earliest.OfType<PatternSpan>().OrderBy(static span => span.Last).Take(atLeast.Count).ToArray();
            if (chosen.Length == atLeast.Count && (shortestEnd is null || chosen[^1].Last < shortestEnd))
            {
                shortestEnd = chosen[^1].Last;
                into.Add(new PatternSpan(start, chosen[^1].Last, SkippedFrom(start, chosen, article)));
            }
        }
    }

    /// <summary>The spans chosen for a window of the pattern: each operand's that ends first inside it and of these the longest, as <see cref="TakeIn"/> chooses.</summary>
    public static IEnumerable<(int Operand, PatternSpan Span)> ChosenIn(PatternSpan window, AtLeastProgram atLeast, EvaluationContext context)
    {
        for (var operand = 0; operand < atLeast.Parts.Length; operand++)
        {
            var inside = context.SpansOf(atLeast.Parts[operand])
                .Where(span => window.First <= span.First && span.Last <= window.Last)
                .ToList();
            if (inside.Count > 0)
            {
                // The first of those that end first, as spans are ordered by their starts.
                yield return (operand, inside.MinBy(static span => span.Last));
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

    /// <summary>How many words of the window from <paramref name="start"/> to the end of the last chosen span are skipped.</summary>
    /// <remarks>
    /// From the left, each word is skipped that may be. That makes the most of them: a word takes the place of at most one later word, the next
    /// one skipped, since a span that holds the word and any later one holds the next too. Costs the window's length for each chosen span.
    /// </remarks>
    internal static int SkippedFrom(int start, PatternSpan[] chosen, AnalyzedArticle article)
    {
        var left = Array.ConvertAll(chosen, static span => span.Skipped);
        var skipped = 0;
        for (var token = start; token <= chosen[^1].Last; token++)
        {
            if (article.WordsIn(token, token) > 0 && TrySkip(token, chosen, left))
            {
                skipped++;
            }
        }

        return skipped;
    }

    /// <summary>Skips a word unless a span that holds it begins or ends with it, or has no word <paramref name="left"/> to skip.</summary>
    private static bool TrySkip(int token, PatternSpan[] chosen, int[] left)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            var (first, last, _) = chosen[i];
            if (first <= token && token <= last && (token == first || token == last || left[i] == 0))
            {
                return false;
            }
        }

        for (var i = 0; i < chosen.Length; i++)
        {
            left[i] -= chosen[i].First <= token && token <= chosen[i].Last ? 1 : 0;
        }

        return true;
    }
}

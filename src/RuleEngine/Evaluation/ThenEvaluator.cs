using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds <c>A then/N B then/N C …</c>: every a followed by a b of its sentence, at most so many words between, and so on.</summary>
internal static class ThenEvaluator
{
    // To ask place by place costs about twice as much a word as to gather all.
    private const int CostOfPlaces = 2;

    public static void Evaluate(ThenProgram then, ArticleEvaluation context, SpanBuilder into)
    {
        foreach (var part in then.Parts)
        {
            // One part without spans is a chain without.
            if (!context.IsUngathered(part) && context.SpansOf(part).IsEmpty)
            {
                return;
            }
        }

        var pairs = context.RentBuilder();
        if (BeginsWithAnyWord(then, context) && TryAddWordsBefore(context.SpansOf(then.Parts[1]), then.MaximumGaps[0], context.Article, pairs))
        {
            AddFrom(pairs, then, next: 1, context, into);
        }
        else
        {
            AddFrom(context.SpansOf(then.Parts[0]).Spans, then, context, into);
        }

        context.Return(pairs);
    }

    /// <summary>Adds the chains that go on from some spans of the first part.</summary>
    public static void AddFrom(ReadOnlySpan<PatternSpan> first, ThenProgram then, ArticleEvaluation context, SpanBuilder into)
    {
        if (then.Parts.Length == 2)
        {
            Join(first, then.Parts[1], then.MaximumGaps[0], context, into);
            return;
        }

        var pairs = context.RentBuilder();
        Join(first, then.Parts[1], then.MaximumGaps[0], context, pairs);
        AddFrom(pairs, then, next: 1, context, into);
        context.Return(pairs);
    }

    /// <summary>The spans of <c>A1</c>, of <c>A1 then A2</c>, of <c>A1 then A2 then A3</c> …: the last is the chain's.</summary>
    public static SpanSet[] Prefixes(ThenProgram then, ArticleEvaluation context)
    {
        var prefixes = new SpanSet[then.Parts.Length];
        prefixes[0] = context.SpansOf(then.Parts[0]);
        var joined = context.RentBuilder();
        for (var i = 1; i < prefixes.Length; i++)
        {
            joined.Clear();
            Join(prefixes[i - 1].Spans, then.Parts[i], then.MaximumGaps[i - 1], context, joined);
            joined.Order();
            prefixes[i] = new SpanSet(joined.Spans.ToArray(), 0, joined.Count, SpanSet.LongestOf(joined.Spans));
        }

        context.Return(joined);
        return prefixes;
    }

    /// <summary>Adds every span of the first followed by one of the second in the sentence, at most so many words between.</summary>
    public static void Join(ReadOnlySpan<PatternSpan> first, SpanSet second, int maximumGap, AnalyzedArticle article, SpanBuilder into)
    {
        var others = second.Spans;
        var near = 0;
        foreach (ref readonly var a in first)
        {
            near = second.IndexFrom(a.Last + 1, near);
            for (var i = near; i < others.Length; i++)
            {
                ref readonly var b = ref others[i];
                var gap = article.WordsIn(a.Last + 1, b.First - 1);
                if (gap > maximumGap || article.SentenceOf(b.First) != article.SentenceOf(a.Last))
                {
                    break;
                }

                into.Add(new PatternSpan(a.First, b.Last, a.Skipped + b.Skipped + gap));
            }
        }
    }

    private static bool BeginsWithAnyWord(ThenProgram then, ArticleEvaluation context) =>
        then.Parts[0].Unnamed is BuiltinProgram && context.IsUngathered(then.Parts[0]) && !context.IsUngathered(then.Parts[1]);

    /// <summary>Adds the chains that go on from spans up to a part; those are in any order, and cleared.</summary>
    private static void AddFrom(SpanBuilder joined, ThenProgram then, int next, ArticleEvaluation context, SpanBuilder into)
    {
        var rented = context.RentBuilder();
        var further = rented;
        for (; next < then.MaximumGaps.Length && joined.Count > 0; next++)
        {
            joined.Order();
            Join(joined.Spans, then.Parts[next + 1], then.MaximumGaps[next], context, further);
            (joined, further) = (further, joined);
            further.Clear();
        }

        into.AddRange(joined.Spans);
        context.Return(rented);
    }

    private static void Join(ReadOnlySpan<PatternSpan> first, PatternProgram second, int maximumGap, ArticleEvaluation context, SpanBuilder into)
    {
        var places = CostOfPlaces * (long)first.Length * (maximumGap + 1);
        if (places < context.Article.WordCount && context.IsUngathered(second))
        {
            JoinByPlaces(first, second, maximumGap, context, into);
        }
        else
        {
            Join(first, context.SpansOf(second), maximumGap, context.Article, into);
        }
    }

    private static void JoinByPlaces(
        ReadOnlySpan<PatternSpan> first, PatternProgram second, int maximumGap, ArticleEvaluation context, SpanBuilder into)
    {
        var article = context.Article;
        var behind = context.RentBuilder();
        for (var i = 0; i < first.Length; i++)
        {
            var a = first[i];
            var last = LastPlace(a.Last, maximumGap, article);
            if (last - a.Last > PlaceEvaluator.FarthestPlace)
            {
                Join(first[i..], context.SpansOf(second), maximumGap, article, into);
                break;
            }

            PlaceEvaluator.AddFrom(second, new TokenRange(a.Last + 1, last), context, behind);
            foreach (var b in behind.Spans)
            {
                var gap = article.WordsIn(a.Last + 1, b.First - 1);
                into.Add(new PatternSpan(a.First, b.Last, a.Skipped + b.Skipped + gap));
            }

            behind.Clear();
        }

        context.Return(behind);
    }

    /// <summary>The last token of the sentence that has at most so many words before it behind a token; no further than need be to know it is far.</summary>
    private static int LastPlace(int token, int maximumGap, AnalyzedArticle article)
    {
        var end = Math.Min(article.Sentences[article.SentenceOf(token)].Tokens.Last, token + PlaceEvaluator.FarthestPlace + 1);
        var last = token;
        for (var words = 0; last < end && words <= maximumGap;)
        {
            last++;
            words += article.Tokens[last].IsWord ? 1 : 0;
        }

        return last;
    }

    /// <summary>Adds every word followed by one of some spans in the sentence, at most so many words between; false where it is far to one.</summary>
    private static bool TryAddWordsBefore(SpanSet spans, int maximumGap, AnalyzedArticle article, SpanBuilder into)
    {
        foreach (var b in spans)
        {
            var start = article.Sentences[article.SentenceOf(b.First)].Tokens.First;
            var gap = 0;
            for (var i = b.First - 1; i >= start && gap <= maximumGap; i--)
            {
                if (b.First - i > PlaceEvaluator.FarthestPlace)
                {
                    return false;
                }

                if (article.Tokens[i].IsWord)
                {
                    into.Add(new PatternSpan(i, b.Last, b.Skipped + gap));
                    gap++;
                }
            }
        }

        return true;
    }
}

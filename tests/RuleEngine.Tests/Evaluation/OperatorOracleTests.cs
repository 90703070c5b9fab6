using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation.Reference;
using static RuleEngine.Tests.Evaluation.RandomPatterns;

namespace RuleEngine.Tests.Evaluation;

/// <summary>
/// The operators that are computed in a clever order, against their definitions read off the reference word by word: all pairs, all
/// windows, no order.
/// </summary>
public sealed class OperatorOracleTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly RuleSetProgram NoRules = new([], [], RandomVoices.Letters);

    [Fact]
    public void Then_finds_every_pair_within_reach_in_a_sentence() =>
        Agree(
            from x in All.Two() from gap in Gen.Choose(0, 4) select (Then(x.Item1, gap, x.Item2), x.Item1, x.Item2, gap),
            static (p, spans, article) =>
                from a in spans(p.Item2)
                from b in spans(p.Item3)
                where a.Last < b.First && article.SentenceOf(a.Last) == article.SentenceOf(b.First)
                let gap = article.WordsIn(a.Last + 1, b.First - 1)
                where gap <= p.gap
                select new PatternSpan(a.First, b.Last, a.Skipped + b.Skipped + gap),
            static p => p.Item1);

    [Fact]
    public void Then_in_a_scope_takes_for_each_first_the_second_that_ends_first() =>
        Agree(
            from x in All.Two()
            from scope in Gen.Elements(Scope.Sentence, Scope.Paragraph)
            select (Wide(x.Item1, scope, true, x.Item2), x.Item1, x.Item2, scope),
            static (p, spans, article) =>
                from a in spans(p.Item2)
                let later =
                    from b in spans(p.Item3)
                    where b.First > a.Last && (p.scope == Scope.Sentence
                        ? article.SentenceOf(a.Last) == article.SentenceOf(b.First)
                        : article.BlockOf(a.Last) == article.BlockOf(b.First))
                    let skipped = a.Skipped + b.Skipped + article.WordsIn(a.Last + 1, b.First - 1)
                    orderby b.Last, skipped
                    select new PatternSpan(a.First, b.Last, skipped)
                from first in later.Take(1)
                select first,
            static p => p.Item1);

    [Fact]
    public void At_least_finds_the_windows_that_hold_no_smaller_window() =>
        Check.One(Config, Prop.ForAll(
            Arb.From(
                from x in All.Three()
                from count in Gen.Choose(1, 3)
                from article in RandomArticles.All
                select (Pattern: AtLeast(count, [x.Item1, x.Item2, x.Item3]), Article: article)),
            static p =>
            {
                var context = ArticleEvaluation.Of(p.Article, NoRules, default);
                var windows = Windows(p.Pattern, context).ToList();
                var minimal = windows.Where(w => !windows.Exists(v => v != w && w.Contains(v.First, v.Last)));
                return context.SpansOf(p.Pattern).Select(static span => span.Tokens).SequenceEqual(minimal.OrderBy(static w => w.First));
            }));

    [Fact]
    public void At_least_skips_as_many_words_as_the_plain_evaluation_counts() =>
        Check.One(Config, Prop.ForAll(
            Arb.From(
                from x in All.Three()
                from count in Gen.Choose(1, 3)
                from article in RandomArticles.All
                select (Pattern: AtLeast(count, [x.Item1, x.Item2, x.Item3]), Article: article)),
            static p => ArticleEvaluation.Of(p.Article, NoRules, default).SpansOf(p.Pattern)
                .SequenceEqual(new PlainEvaluation(p.Article, NoRules).SpansOf(p.Pattern))));

    [Fact]
    public void At_least_counts_a_word_once_that_two_spans_skip()
    {
        var word = new BuiltinProgram(Builtin.All.First(static builtin => builtin.Name == "word"));
        var inner = AtLeast(3, [Then(Letter("a"), 0, Letter("b")), word, Letter("d")]);
        var outer = Wide(Letter("d"), Scope.Sentence, true, Then(Letter("a"), 0, Letter("a")));

        Skipped(AtLeast(2, [inner, outer]), "d c c c c a a b").ShouldBe(4);
        Skipped(AtLeast(2, [Then(Letter("a"), 5, Letter("b")), Then(Letter("a"), 5, Letter("c"))]), "a d d b c").ShouldBe(2);
    }

    [Fact]
    public void At_least_does_not_count_a_word_that_one_span_skips_and_another_takes()
    {
        var around = Then(Letter("a"), 5, Letter("b"));

        Skipped(AtLeast(2, [around, Letter("d")]), "a d b").ShouldBe(0);
        Skipped(AtLeast(2, [around, Then(Then(Letter("d"), 0, Letter("c")), 0, Letter("d"))]), "a d c d d b").ShouldBe(1);
    }

    private static int Skipped(PatternProgram pattern, string words) =>
        ArticleEvaluation.Of(RandomArticles.Build(words.Split(' '), hasTitle: false), NoRules, default).SpansOf(pattern).Single().Skipped;

    private static IEnumerable<TokenRange> Windows(AtLeastProgram pattern, EvaluationContext context) =>
        from sentence in context.Article.Sentences
        from first in Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Last - sentence.Tokens.First + 1)
        from last in Enumerable.Range(first, sentence.Tokens.Last - first + 1)
        where pattern.Parts.Count(part => context.SpansOf(part).Any(span => first <= span.First && span.Last <= last)) >= pattern.Count
        select new TokenRange(first, last);

    private static void Agree<T>(
        Gen<T> values,
        Func<T, Func<PatternProgram, ImmutableArray<PatternSpan>>, AnalyzedArticle, IEnumerable<PatternSpan>> definition,
        Func<T, PatternProgram> pattern) =>
        Check.One(Config, Prop.ForAll(
            Arb.From(from value in values from article in RandomArticles.All select (value, article)),
            pair =>
            {
                var context = ArticleEvaluation.Of(pair.article, NoRules, default);
                var defined = definition(pair.value, p => [.. context.SpansOf(p)], pair.article)
                    .GroupBy(static span => span.Tokens)
                    .Select(static equal => equal.MinBy(static span => span.Skipped))
                    .Order();
                return context.SpansOf(pattern(pair.value)).SequenceEqual(defined);
            }));
}

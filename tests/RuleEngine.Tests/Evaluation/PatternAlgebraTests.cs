using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation.Reference;
using static RuleEngine.Tests.Evaluation.RandomPatterns;

namespace RuleEngine.Tests.Evaluation;

/// <summary>The laws of the language on random patterns and articles. A failure prints its seed, the patterns and the article.</summary>
public sealed class PatternAlgebraTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Or_commutes() =>
        ForAll(All.Two(), static (x, spans) => spans(Or(x.Item1, x.Item2)).SequenceEqual(spans(Or(x.Item2, x.Item1))));

    [Fact]
    public void Then_is_associative() =>
        ForAll(
            from x in All.Three() from gaps in Gen.Choose(0, 4).Two() select (x, gaps),
            static (p, spans) =>
            {
                var ((a, b, c), (m, n)) = p;
                var chain = spans(new ThenProgram("chain", [a, b, c], [m, n]));
                return chain.SequenceEqual(spans(Then(Then(a, m, b), n, c)))
                    && chain.SequenceEqual(spans(Then(a, m, Then(b, n, c))));
            });

    [Fact]
    public void Near_is_symmetric() =>
        ForAll(
            from x in All.Two() from gap in Gen.Choose(0, 4) select (x, gap),
            static (p, spans) => spans(Near(p.x.Item1, p.gap, p.x.Item2)).SequenceEqual(spans(Near(p.x.Item2, p.gap, p.x.Item1))));

    [Fact]
    public void Near_in_a_scope_is_symmetric() =>
        ForAll(
            from x in All.Two() from scope in Gen.Elements(Scope.Sentence, Scope.Paragraph) select (x, scope),
            static (p, spans) => spans(Wide(p.x.Item1, p.scope, false, p.x.Item2))
                .SequenceEqual(spans(Wide(p.x.Item2, p.scope, false, p.x.Item1))));

    [Fact]
    public void A_greater_distance_never_loses_a_span() =>
        ForAll(
            from x in All.Two() from gap in Gen.Choose(0, 4) select (x, gap),
            static (p, spans) => IsWithin(spans(Then(p.x.Item1, p.gap, p.x.Item2)), spans(Then(p.x.Item1, p.gap + 1, p.x.Item2)))
                && IsWithin(spans(Near(p.x.Item1, p.gap, p.x.Item2)), spans(Near(p.x.Item1, p.gap + 1, p.x.Item2))));

    [Fact]
    public void If_and_unless_of_one_context_part_the_spans_in_two() =>
        ForAll(
            from x in All from test in Contexts select (x, test),
            static (p, spans) =>
            {
                var (kept, dropped) = (spans(Filter(p.x, false, p.test)), spans(Filter(p.x, true, p.test)));
                return !kept.Intersect(dropped).Any() && spans(p.x).SequenceEqual(kept.Concat(dropped).Order());
            });

    [Fact]
    public void Selected_spans_never_overlap_and_leave_no_room() =>
        ForAll(All, static (x, spans) =>
        {
            var all = spans(x);
            var builder = new SpanBuilder(ArticleEvaluation.Of(RandomArticles.Build([], hasTitle: false), NoRules, default));
            SpanSelector.Select(all, builder);
            var selected = builder.Spans.ToArray();
            return selected.Zip(selected.Skip(1)).All(static pair => pair.First.Last < pair.Second.First)
                && all.All(span => selected.Any(other => other.Overlaps(span)))
                && selected.SequenceEqual(PlainSpanSelector.Select(all));
        });

    [Fact]
    public void The_bounds_of_the_operators_hold() =>
        ForAll(
            from x in All.Two() from gap in Gen.Choose(0, 4) select (x, gap),
            static (p, spans) =>
            {
                var (a, b) = p.x;
                var (countA, countB) = (spans(a).Count, spans(b).Count);
                return spans(Or(a, b)).Count <= countA + countB
                    && spans(Wide(a, Scope.Sentence, true, b)).Count <= countA
                    && spans(Wide(a, Scope.Paragraph, false, b)).Count <= countA + countB
                    && spans(new ToSentenceEndProgram("", a)).Count <= countA
                    && spans(AtLeast(2, [a, b])).Count <= countA + countB
                    && spans(Near(a, p.gap, b)).Count
                        <= spans(Then(a, p.gap, b)).Count + spans(Then(b, p.gap, a)).Count;
            });

    [Fact]
    public void A_capture_never_changes_which_spans_there_are() =>
        ForAll(All, static (x, spans) => spans(x).SequenceEqual(spans(new CaptureProgram("", x, "name"))));

    [Fact]
    public void Spans_lie_in_the_article_in_reading_order_and_are_distinct() =>
        Check.One(Config, Prop.ForAll(Arb.From(Pairs(All)), static pair =>
        {
            var spans = ArticleEvaluation.Of(pair.Article, NoRules, default).SpansOf(pair.Value);
            return spans.All(span => span.First >= 0 && span.First <= span.Last && span.Last < pair.Article.Tokens.Length)
                && spans.All(span => span.Skipped >= 0 && span.Skipped <= pair.Article.WordsIn(span.First, span.Last))
                && spans.Select(static span => span.Tokens).Distinct().Count() == spans.Count
                && spans.SequenceEqual(spans.Order());
        }));

    [Fact]
    public void The_spans_in_a_stretch_are_those_that_trying_each_finds() =>
        ForAll(
            from x in All from stretch in Gen.Choose(0, 40).Two() select (x, stretch),
            static (p, spans) =>
            {
                var (first, last) = (Math.Min(p.stretch.Item1, p.stretch.Item2), Math.Max(p.stretch.Item1, p.stretch.Item2));
                var (set, found) = (spans(p.x), new List<PatternSpan>());
                var reach = new ReachIndex(set.Spans);
                for (var i = reach.Next(0, first); i < set.Count && set[i].First <= last; i = reach.Next(i + 1, first))
                {
                    found.Add(set[i]);
                }

                return found.SequenceEqual(set.Where(span => span.First <= last && first <= span.Last));
            });

    [Fact]
    public void Every_span_can_be_derived() =>
        Check.One(Config, Prop.ForAll(Arb.From(Pairs(All)), static pair =>
        {
            var context = ArticleEvaluation.Of(pair.Article, NoRules, default);
            return context.SpansOf(pair.Value).All(span =>
                Derivation.Of(pair.Value, span, context).All(part =>
                    context.SpansOf(part.Pattern).Contains(part.Span)
                    && part.Span.First >= span.First && part.Span.Last <= span.Last));
        }));

    [Fact]
    public void A_window_is_derived_from_the_spans_that_its_skipped_words_were_counted_from() =>
        Check.One(Config, Prop.ForAll(
            Arb.From(Pairs(from x in All.Four() select AtLeast(2, [x.Item1, Or(Then(x.Item2, 1, x.Item3), x.Item3), x.Item4]))),
            static pair =>
            {
                var context = ArticleEvaluation.Of(pair.Article, NoRules, default);
                return context.SpansOf(pair.Value).All(window => IsCounted(window, pair.Value, context));
            }));

    private static bool IsCounted(PatternSpan window, AtLeastProgram atLeast, ArticleEvaluation context)
    {
        var chosen = WindowEvaluator.ChosenIn(window, atLeast, context).Select(static chosen => chosen.Span).OrderBy(static span => span.Last);
        return WindowEvaluator.SkippedFrom(window.First, [.. chosen.Take(atLeast.Count)], context.Article) == window.Skipped;
    }

    /// <summary>Whether all spans of one set are in the other. A wider reach may find the same span again with fewer words skipped.</summary>
    private static bool IsWithin(SpanSet narrow, SpanSet wide) =>
        !narrow.Select(static span => span.Tokens).Except(wide.Select(static span => span.Tokens)).Any();

    private static RuleSetProgram NoRules { get; } = new([], [], RandomVoices.Letters);

    private static Gen<(T Value, AnalyzedArticle Article)> Pairs<T>(Gen<T> values) =>
        from value in values from article in RandomArticles.All select (value, article);

    private static void ForAll<T>(Gen<T> values, Func<T, Func<PatternProgram, SpanSet>, bool> law) =>
        Check.One(Config, Prop.ForAll(Arb.From(Pairs(values)), pair =>
        {
            var context = ArticleEvaluation.Of(pair.Article, NoRules, default);
            return law(pair.Value, context.SpansOf);
        }));
}

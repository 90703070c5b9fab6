using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class RepeatedRunsTests
{
    private static readonly string[] Pieces =
        ["burn", "village", "school", "they", "the", "أحرقوا", "القرية", "على", "12", ",", ".", "-", "“", "”", "\n", "Related articles\n"];

    public static TheoryData<string> Cases => CaseFile.Lines("repeated.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_said_again_is_found_wherever_it_stands(string marked)
    {
        var article = MarkedText.Analyze(marked);

        MarkedText.Mark(article, new RepeatedRuns().Find(article).Select(static run => (run, ""))).ShouldBe(marked);
    }

    [Fact]
    public void A_title_repeats_nothing()
    {
        var article = ArticleAnalyzer.AnalyzeOnce(
            new Article { Id = "a", Title = "They burned the village", Text = "They burned the village.\nNobody came." });

        new RepeatedRuns().Find(article).ShouldBeEmpty();
    }

    [Fact]
    public void The_runs_are_those_that_comparing_all_places_finds() => Prop
        .ForAll(Gen.Elements(Pieces).ListOf(60).Select(static p => string.Join(' ', p)).ToArbitrary(), static text =>
        {
            var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });

            new RepeatedRuns().Find(article).ShouldBe(RepeatedRunsOracle.Find(article));
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Where_no_row_round_a_word_comes_again_no_run_holds_it() => Prop
        .ForAll(
            (from pieces in Gen.Elements(Pieces).ListOf(40)
             from words in Gen.Choose(0, 50).ArrayOf(3)
             select (Text: string.Join(' ', pieces), Words: words)).ToArbitrary(),
            static one =>
            {
                var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = one.Text });
                int[] words = [.. one.Words.Where(word => word < article.Tokens.Length && article.Tokens[word].IsWord)];

                // Of three words of a stretch that come again not all need mean something, as those of a run do.
                var isHeld = RepeatedRunsOracle.Find(article).Any(run => words.Any(word => run.Contains(word, word)));
                (new RepeatedRuns().MayHold(article, words) || !isHeld).ShouldBeTrue();
                new RepeatedRuns().MayHold(article, words).ShouldBe(words.Any(word => RepeatedRunsOracle.RowsRoundComeAgain(article, word)));
            })
        .QuickCheckThrowOnFailure();

    // In quadratic time each of these takes minutes.
    [Theory(Timeout = 60_000)]
    [InlineData("word ")]
    [InlineData("كلمة ")]
    [InlineData("they burned the village ")]
    [InlineData("word, ")]
    [InlineData("a word. ")]
    public async Task A_long_article_of_equal_words_takes_linear_time(string piece)
    {
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)) });

        var runs = await Task.Run(() => new RepeatedRuns().Find(article));

        runs.Count.ShouldBeLessThanOrEqualTo(article.Tokens.Length);
    }
}

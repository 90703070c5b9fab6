using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Evaluation.Scoring;

namespace RuleEngine.Tests.Evaluation.Scoring;

public sealed class ArticleScorerTests
{
    [Fact]
    public void An_article_scores_what_its_techniques_add_up_to()
    {
        var score = ArticleScorer.Score([.. Labels(3), Finding("pack/perhaps", "Hedge", 1)], 500);

        score.Value.ShouldBe(20);
        score.Techniques.Select(static technique => (technique.Technique, technique.Points)).ShouldBe([("Name_Calling-Labeling", 18), ("Hedge", 2)]);
        score.Techniques[0].Rules.ShouldBe([new RuleScore("pack/label", 3, 9)]);
    }

    [Fact]
    public void One_word_over_and_over_is_one_fault()
    {
        var score = ArticleScorer.Score([.. Labels(30), Finding("pack/perhaps", "Hedge", 1)], 500);

        score.Value.ShouldBe(22);
        score.Techniques[0].ShouldSatisfyAllConditions(
            static labels => labels.Rate.ShouldBe(180),
            static labels => labels.IsCapped.ShouldBeTrue(),
            static labels => labels.Points.ShouldBe(20));
    }

    [Theory]
    [InlineData("Hedge", 10)]
    [InlineData("Verb_Stance", 10)]
    [InlineData("Loaded_Language", 20)]
    [InlineData(null, 20)]
    public void What_is_weak_alone_has_a_lower_cap(string? technique, int cap) =>
        ArticleScorer.Score([Finding("pack/rule", technique, 1000)], 1000).Value.ShouldBe(cap);

    [Theory]
    [InlineData(10, 12)]
    [InlineData(250, 12)]
    [InlineData(1000, 3)]
    [InlineData(3000, 1)]
    public void A_short_text_counts_as_a_short_news_item(int words, int value) =>
        ArticleScorer.Score([.. Labels(1)], words).Value.ShouldBe(value);

    [Fact]
    public void A_wording_that_is_told_once_weighs_wherever_it_stands()
    {
        var place = new FindingPlace
        {
            Field = ArticleField.Text,
            Start = 0,
            Length = 1,
            Line = 1,
            Column = 1,
            Text = "x",
            Region = Region.Lead,
            InQuote = false,
            SentenceStart = 0,
            SentenceLength = 1,
        };

        ArticleScorer.Score([Finding("pack/label", "Doubt", 2) with { Occurrences = [place, place] }], 1000)
            .Techniques.ShouldHaveSingleItem().Rules.ShouldBe([new RuleScore("pack/label", 3, 6)]);
    }

    [Fact]
    public void Rules_of_one_technique_are_listed_by_what_they_add() =>
        ArticleScorer.Score([Finding("pack/b", "Doubt", 1), Finding("pack/a", "Doubt", 1), Finding("pack/c", "Doubt", 3)], 1000)
            .Techniques.ShouldHaveSingleItem().Rules.Select(static rule => rule.Rule).ShouldBe(["pack/c", "pack/a", "pack/b"]);

    [Fact]
    public void A_weight_of_nothing_adds_no_line()
    {
        var score = ArticleScorer.Score([Finding("pack/a", "Doubt", 0)], 1000);

        score.Value.ShouldBe(0);
        score.Techniques.ShouldBeEmpty();
    }

    private static ImmutableArray<Finding> Labels(int count) =>
        [.. Enumerable.Repeat(Finding("pack/label", "Name_Calling-Labeling", 3), count)];

    private static Finding Finding(string rule, string? technique, decimal weight) => new()
    {
        Rule = rule,
        Technique = technique,
        Severity = FindingSeverity.Warning,
        Message = "",
        Weight = weight,
    };
}

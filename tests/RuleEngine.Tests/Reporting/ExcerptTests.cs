using RuleEngine.Reporting;

namespace RuleEngine.Tests.Reporting;

public sealed class ExcerptTests
{
    private static readonly string LongBefore = string.Join(' ', Enumerable.Repeat("before", 40));

    private static readonly string LongAfter = string.Join(' ', Enumerable.Repeat("after", 40));

    [Fact]
    public void A_sentence_of_common_length_stays_whole() =>
        Excerpt.Of("One two three.", SampleReports.PlaceOf("One two three.", "two"), isAgain: false)
            .ShouldBe(new Excerpt("One ", "two", " three."));

    [Fact]
    public void A_long_sentence_is_cut_between_words_on_both_sides()
    {
        var text = $"{LongBefore} HERE {LongAfter}";

        var excerpt = Excerpt.Of(text, SampleReports.PlaceOf(text, "HERE"), isAgain: false);

        excerpt.Before.ShouldBe("…" + string.Join(' ', Enumerable.Repeat("before", 9)) + " ");
        excerpt.After.ShouldBe(" " + string.Join(' ', Enumerable.Repeat("after", 11)) + "…");
    }

    [Fact]
    public void A_sentence_that_was_just_shown_is_cut_to_a_few_words()
    {
        const string Text = "The so-called experts slammed the plan in a statement, local sources said on Tuesday evening.";

        var excerpt = Excerpt.Of(Text, SampleReports.PlaceOf(Text, "local sources"), isAgain: true);

        excerpt.ShouldBe(new Excerpt("…the plan in a statement, ", "local sources", " said on Tuesday evening."));
    }

    [Fact]
    public void A_long_finding_keeps_its_beginning_and_its_end()
    {
        var found = $"FIRST {LongBefore} LAST";

        var match = Excerpt.Of(found, SampleReports.PlaceOf(found, found), isAgain: false).Match;

        match.ShouldStartWith("FIRST before");
        match.ShouldContain("… …");
        match.ShouldEndWith("before LAST");
        match.Length.ShouldBeLessThan(150);
    }

    [Theory]
    [InlineData("\U0001F600")]
    [InlineData("ب\u064E")]
    public void A_text_without_spaces_is_cut_between_characters_as_readers_see_them(string character)
    {
        var flood = string.Concat(Enumerable.Repeat(character, 500));
        foreach (var shift in new[] { "", "x" })
        {
            var text = $"{flood}{shift}HERE{shift}{flood}";

            var excerpt = Excerpt.Of(text, SampleReports.PlaceOf(text, "HERE"), isAgain: false);

            excerpt.Before.TrimStart('…').Replace(character, "", StringComparison.Ordinal).ShouldBe(shift);
            excerpt.After.TrimEnd('…').Replace(character, "", StringComparison.Ordinal).ShouldBe(shift);
        }
    }
}

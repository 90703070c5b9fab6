namespace RuleEngine.Tests.Articles.Structure;

public sealed class DateReaderTests
{
    public static TheoryData<string> Cases => CaseFile.Lines("dates.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dates_are_found_in_whole(string marked)
    {
        var article = MarkedText.Analyze(marked);

        MarkedText.Mark(article, article.Dates.Select(static d => (d, ""))).ShouldBe(marked);
    }
}

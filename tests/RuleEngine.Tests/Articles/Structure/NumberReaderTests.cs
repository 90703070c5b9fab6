using System.Globalization;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class NumberReaderTests
{
    public static TheoryData<string> Cases => CaseFile.Lines("numbers.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_found_with_their_value(string marked)
    {
        var article = MarkedText.Analyze(marked);

        MarkedText.Mark(article, article.Numbers.Select(static n => (n.Tokens, "=" + n.Value.ToString("0.############", CultureInfo.InvariantCulture))))
            .ShouldBe(marked);
    }
}

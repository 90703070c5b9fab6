using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>Tokens that show nothing are passed over: the dates and numbers are those found where every token is tried for all it may be.</summary>
public sealed class FigureSignsTests
{
    private static readonly Gen<string> Text =
        from words in Gen.Elements(
            "7", "12", "2019", "16.02.2019", "14:30", "400", "%", "$", "-", ",", "من", "إلى", "بين", "و", "يوم", "الساعة", "الثامنة", "التاسع", "شباط",
            "شهر", "عام", "في", "منذ", "since", "in", "years", "between", "1999", "1",
            "ثلاثة", "عشرون", "ألف", "مليون", "نصف", "three", "hundred", "and", "to", "May", "March", "may", "of", "9th", "o'clock", "at",
            "الجسر", "house", "قال").ArrayOf(14)
        select string.Join(' ', words);

    [Fact]
    public void Dates_and_numbers_are_those_of_every_token_tried() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(
                Arb.From(Text),
                static text =>
                {
                    var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "random", Text = text });
                    return article.Sentences.IsEmpty
                        || (article.Dates.SequenceEqual(Read(article).Dates) && article.Numbers.SequenceEqual(Read(article).Numbers));
                }));

    private static (IReadOnlyList<TokenRange> Dates, IReadOnlyList<NumberMention> Numbers) Read(AnalyzedArticle article)
    {
        var tokens = new BlockTokens(article.Article.Text, TokenList.Of([.. article.Tokens.Select(WithEveryHint)]), 0, article.Tokens.Length - 1);
        int[] everywhere = [.. Enumerable.Range(0, article.Tokens.Length)];
        var (dates, numbers) = (new PartBuffer<TokenRange>(), new PartBuffer<NumberMention>());
        DateReader.Read(tokens, everywhere, dates);
        NumberReader.Read(tokens, everywhere, dates.AsSpan(), numbers);
        return ([.. dates.List], [.. numbers.List]);
    }

    /// <summary>The token as one of which nothing is told by its spelling alone that its text does not say, too.</summary>
    private static Token WithEveryHint(Token token) => new(
        token.Kind,
        token.Field,
        token.Start,
        token.Length,
        new KnownSpelling(
            token.Spelling,
            token.SpellingId,
            token.Structure | StructureSigns.MayBeginNumber | StructureSigns.MayBeOfDate | StructureSigns.SpeaksOfNumber));
}

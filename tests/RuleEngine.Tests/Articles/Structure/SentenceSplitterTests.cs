using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class SentenceSplitterTests
{
    public static TheoryData<string> Cases => CaseFile.Lines("sentences.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_end_where_a_reader_pauses(string marked)
    {
        var article = MarkedText.Analyze(marked);

        Print(article).ShouldBe(marked);
    }

    [Fact]
    public void A_sentence_is_cut_at_400_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 999)) + ", end.";
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });

        article.Sentences.Select(s => article.WordsIn(s.Tokens.First, s.Tokens.Last)).ShouldBe([400, 400, 200]);
    }

    [Fact]
    public void A_sentence_of_400_words_keeps_its_full_stop()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 400)) + ".\" Next";
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });

        article.Sentences.Select(static s => s.Tokens).ShouldBe([new TokenRange(0, 401), new TokenRange(402, 402)]);
    }

    [Fact]
    public void A_sentence_never_crosses_a_block()
    {
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Title = "Rain", Text = "Rain fell and fell\nSnow fell" });

        article.Sentences.Select(static s => (s.Block, s.Tokens.First)).ShouldBe([(0, 0), (1, 1), (2, 5)]);
    }

    private static string Print(AnalyzedArticle article)
    {
        var text = article.Article.Text;
        for (var i = article.Sentences.Length - 1; i > 0; i--)
        {
            text = text.Insert(article.Tokens[article.Sentences[i].Tokens.First].Start, "¶");
        }

        return text;
    }
}

using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation.Voice;

namespace RuleEngine.Tests.Evaluation.Voice;

/// <summary>What the map tells of a token is what trying each quotation tells.</summary>
public sealed class QuotationMapTests
{
    private static readonly Gen<string> Text =
        from pieces in Gen.Elements("a", "b", "«", "»", "“", "”", "\"", " ", " ", ". ", "\n").ListOf()
        select string.Concat(pieces);

    private readonly QuotationMap _map = new();

    [Fact]
    public void Quotations_round_a_token_are_those_of_which_each_was_tried() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(Arb.From(Text), text =>
        {
            var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "random", Text = text });
            _map.Read(article);
            return Enumerable.Range(-1, article.Tokens.Length + 2).All(token =>
                _map.Around(Math.Max(token, 0)) == Around(token: Math.Max(token, 0), article) && _map.At(token) == At(token, article));
        }));

    private static int Around(int token, AnalyzedArticle article) =>
        Enumerable.Range(0, article.Quotations.Length)
            .Where(i => article.Quotations[i].First < token && token < article.Quotations[i].Last)
            .DefaultIfEmpty(-1)
            .Last();

    /// <summary>What a mark opens counts more than what it closes, and of two that it closes the outer one.</summary>
    private static int At(int token, AnalyzedArticle article)
    {
        var all = Enumerable.Range(0, article.Quotations.Length).ToList();
        return all.FindLastIndex(i => article.Quotations[i].First == token) is var opened and >= 0
            ? opened
            : all.FindIndex(i => article.Quotations[i].Last == token);
    }
}

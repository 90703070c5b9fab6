using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text.Arabic;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>An article in which two sides of a conflict have changed places.</summary>
/// <remarks>
/// Each name of the one is replaced by its counterpart of the other, and the other way round. What Arabic writes in front of a name
/// stays: <c>لقسد</c> and <c>للدفاع الوطني</c> are counterparts. Gender and number of the words around stay as they are: rules are about
/// words, and a rule that finds one side's name only in good grammar would be a rule about grammar.
/// </remarks>
internal sealed class SideSwap
{
    private readonly FieldSwap? _title;
    private readonly FieldSwap _text;

    private SideSwap(AnalyzedArticle original, ImmutableArray<(Token First, Token Last, string Text)> replacements)
    {
        var article = original.Article;
        _title = article.Title is { } title ? Of(ArticleField.Title, title) : null;
        _text = Of(ArticleField.Text, article.Text);
        Names =
        [
            .. replacements
                .Select(r => new NameSwap(original.TextOf(r.First.Field)[r.First.Start..r.Last.End], r.Text))
                .Distinct(),
        ];

        // The names of another side must not make it an article of another language.
        Article = article with { Title = _title?.Text, Text = _text.Text, Language = original.Language };

        FieldSwap Of(ArticleField field, string text) => new(
            text, replacements.Where(r => r.First.Field == field).Select(static r => (r.First.Start, r.Last.End, r.Text)));
    }

    /// <summary>The article with the sides changed.</summary>
    public Article Article { get; }

    /// <summary>What was replaced, each once.</summary>
    public ImmutableArray<NameSwap> Names { get; }

    /// <summary>The swap; null where the article names neither side.</summary>
    public static SideSwap? Of(AnalyzedArticle article, ImmutableArray<SideMention> mentions, ConflictProgram conflict, int one, int other)
    {
        ImmutableArray<(Token, Token, string)> replacements =
        [
            .. mentions.Where(mention => mention.Side == one || mention.Side == other).Select(mention => (
                article.Tokens[mention.Span.First],
                article.Tokens[mention.Span.Last],
                ReplacementOf(mention, conflict.Sides[mention.Side == one ? other : one], article))),
        ];
        return replacements.IsEmpty ? null : new SideSwap(article, replacements);
    }

    /// <summary>Where a stretch of the original lies now.</summary>
    public MarkedSpan Map(MarkedSpan span) => (span.Field == ArticleField.Title ? _title! : _text).Map(span);

    private static string ReplacementOf(SideMention mention, SideProgram side, AnalyzedArticle article) => ProcliticJoin.Join(
        mention.Name.Term.Steps[0].ProcliticsOf(article.Tokens[mention.Span.First]), side.CounterpartOf(mention.Name).Text);
}

using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;

namespace RuleEngine.Measuring;

/// <summary>Finds the marks that nothing hits, and the sentences around them.</summary>
internal static class MissedSpans
{
    public static IEnumerable<MissedSpan> Of(ComparedArticle article)
    {
        var missed = article.Marks.Where(mark => !article.IsFound(mark))
            .OrderBy(static mark => mark.Stretch.Start)
            .ThenByDescending(static mark => mark.Stretch.End)
            .ToList();
        if (missed.Count == 0)
        {
            return [];
        }

        var analyzed = ArticleAnalyzer.AnalyzeOnce(article.Gold.Article);
        var lines = new SourceText("", article.Gold.Article.Text);
        return missed.Select(mark => new MissedSpan(article.Gold.Article, mark.Technique!, PlaceOf(mark.Stretch, analyzed, lines)));
    }

    private static FindingPlace PlaceOf(TextStretch stretch, AnalyzedArticle article, SourceText lines)
    {
        var block = BlockAround(stretch, article);
        var (start, end) = SentencesAround(stretch, article) ?? (block.Start, block.End);
        var position = lines.PositionAt(stretch.Start);
        return new FindingPlace
        {
            Field = ArticleField.Text,
            Start = stretch.Start,
            Length = stretch.Length,
            Line = position.Line,
            Column = position.Column,
            Text = lines.Text.Substring(stretch.Start, stretch.Length),
            Region = block.Region,
            InQuote = article.Quotations.Any(quote =>
                article.Tokens[quote.First] is { Field: ArticleField.Text } first
                && first.End <= stretch.Start && stretch.End <= article.Tokens[quote.Last].Start),
            SentenceStart = start,
            SentenceLength = end - start,
        };
    }

    /// <summary>The block in which a stretch begins; blocks leave out nothing but the line breaks between them.</summary>
    private static Block BlockAround(TextStretch stretch, AnalyzedArticle article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Field == ArticleField.Text && stretch.Start <= block.End)
            {
                return block;
            }
        }

        return new Block(Region.Paragraph, ArticleField.Text, stretch.Start, stretch.Length);
    }

    /// <summary>Null for a mark on what rules do not read.</summary>
    private static (int Start, int End)? SentencesAround(TextStretch stretch, AnalyzedArticle article)
    {
        (int Start, int End)? around = null;
        foreach (var sentence in article.Sentences)
        {
            var (first, last) = (article.Tokens[sentence.Tokens.First], article.Tokens[sentence.Tokens.Last]);
            if (first.Field == ArticleField.Text && first.Start < stretch.End && stretch.Start < last.End)
            {
                around = (around?.Start ?? first.Start, last.End);
            }
        }

        return around;
    }
}

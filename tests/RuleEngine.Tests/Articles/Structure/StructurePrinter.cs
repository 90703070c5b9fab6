using System.Globalization;
using System.Text;
using RuleEngine.Articles;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>Prints an analysis: blocks with a sentence a line, then what was found in them.</summary>
internal static class StructurePrinter
{
    public static string Print(AnalyzedArticle article)
    {
        var printed = new StringBuilder();
        printed.Append(CultureInfo.InvariantCulture, $"words: {article.WordCount}\n");
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            printed.Append(CultureInfo.InvariantCulture, $"\n{article.Blocks[i].Region}\n");
            foreach (var piece in PiecesOf(article, i))
            {
                printed.Append(CultureInfo.InvariantCulture, $"  {piece.ReplaceLineEndings(" ")}\n");
            }
        }

        Append("Quotations", article.Quotations.Select(q => TextOf(article, q)));
        Append("Numbers", article.Numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"{TextOf(article, n.Tokens)} = {n.Value}")));
        Append("Dates", article.Dates.Select(d => TextOf(article, d)));
        return printed.ToString();

        void Append(string heading, IEnumerable<string> found) => printed.Append(
            CultureInfo.InvariantCulture, $"\n{heading}\n{string.Concat(found.Select(static f => $"  {f.ReplaceLineEndings(" ")}\n"))}");
    }

    public static string TextOf(AnalyzedArticle article, TokenRange range)
    {
        var (first, last) = (article.Tokens[range.First], article.Tokens[range.Last]);
        return article.TextOf(first.Field)[first.Start..last.End];
    }

    private static IEnumerable<string> PiecesOf(AnalyzedArticle article, int block)
    {
        var (_, field, start, length) = article.Blocks[block];
        return article.Blocks[block].IsRead
            ? article.Sentences.Where(s => s.Block == block).Select(s => TextOf(article, s.Tokens))
            : [article.TextOf(field).Substring(start, length)];
    }
}

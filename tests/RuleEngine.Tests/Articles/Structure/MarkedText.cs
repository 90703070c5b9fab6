using System.Text;
using System.Text.RegularExpressions;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>Cases are texts with what is to be found between ⟦ and ⟧: taken out for the input, put back for the comparison.</summary>
internal static partial class MarkedText
{
    /// <summary>The analysis of a case without its marks, as an article of one paragraph.</summary>
    public static AnalyzedArticle Analyze(string marked) =>
        ArticleAnalyzer.AnalyzeOnce(new Article { Id = "case", Text = Marks().Replace(marked, ""), Language = "any" });

    /// <summary>The text with marks round some runs of tokens; a label stands before the closing one.</summary>
    public static string Mark(AnalyzedArticle article, IEnumerable<(TokenRange Range, string Label)> found)
    {
        var opening = new Dictionary<int, int>();
        var closing = new Dictionary<int, List<string>>();
        foreach (var (range, label) in found)
        {
            var start = article.Tokens[range.First].Start;
            var end = article.Tokens[range.Last].End;
            opening[start] = opening.GetValueOrDefault(start) + 1;
            (closing.TryGetValue(end, out var labels) ? labels : closing[end] = []).Add(label);
        }

        var marked = new StringBuilder();
        for (var i = 0; i <= article.Article.Text.Length; i++)
        {
            foreach (var label in closing.GetValueOrDefault(i, []))
            {
                marked.Append(label).Append('⟧');
            }

            marked.Append('⟦', opening.GetValueOrDefault(i));
            marked.Append(i < article.Article.Text.Length ? article.Article.Text[i].ToString() : "");
        }

        return marked.ToString();
    }

    [GeneratedRegex("⟦|([=~≥≤][0-9.]+)?⟧|¶", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}

using System.Text;
using System.Text.Json;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Benchmarks.Corpora;

namespace RuleEngine.Benchmarks.Generation;

/// <summary>Writes the files of a race that is over in seconds: made-up articles, and rules with every operator.</summary>
internal static class SmallRace
{
    private const ulong Seed = 42;

    // Long enough for paragraphs and quotations, short enough for the plain evaluator.
    private const int Words = 200;

    public static RaceFolder Write(string folder, int articles, IEnumerable<int> ruleSets)
    {
        var race = new RaceFolder(folder);
        Article[] made = [.. new ArticleMaker(Seed).Make(articles, Words)];
        File.WriteAllLines(race.Articles, made.Select(static article =>
            JsonSerializer.Serialize(new
            {
                id = article.Id,
                title = article.Title,
                text = article.Text,
                language = article.Language,
                genre = article.Genre,
                published = $"{article.Published:yyyy-MM-dd}",
            })));
        File.WriteAllText(race.Normalized, string.Concat(made.Select(Normalized)));
        foreach (var rules in ruleSets)
        {
            var maker = new RuleMaker(Seed);
            PackFiles.Write(folder, Path.GetFileName(race.PackOf(rules)), "any", maker.Make(rules, hasForms: false));
            PackFiles.Write(folder, Path.GetFileName(race.FlexOf(rules)), "ar", maker.Make(rules, hasForms: true));
            File.WriteAllLines(race.LiteralsOf(rules), maker.Words.Select(static word => $" {word} "));
        }

        return race;
    }

    private static string Normalized(Article article)
    {
        var analyzed = ArticleAnalyzer.AnalyzeOnce(article);
        var text = new StringBuilder();
        foreach (var sentence in analyzed.Sentences)
        {
            text.Append(' ');
            for (var i = sentence.Tokens.First; i <= sentence.Tokens.Last; i++)
            {
                text.Append(analyzed.Tokens[i].IsWord ? $"{analyzed.Tokens[i].Folded} " : "");
            }

            text.Append('\n');
        }

        return text.Append('\0').ToString();
    }
}

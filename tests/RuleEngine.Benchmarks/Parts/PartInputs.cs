using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Benchmarks.Generation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What the benchmarks of parts read: the same made-up articles and rules for all, from one seed.</summary>
internal static class PartInputs
{
    private const ulong Seed = 7;
    private const int Words = 500;

    public static Article[] Articles { get; } = [.. new ArticleMaker(Seed).Make(count: 20, Words)];

    public static AnalyzedArticle[] Analyzed { get; } = [.. Articles.Select(static article => ArticleAnalyzer.AnalyzeOnce(article))];

    /// <summary>A rule file for articles of any language.</summary>
    public static string RulesOf(int count) => new RuleMaker(Seed).Make(count, hasForms: false);

    public static RuleSetProgram Compile(int rules) => MadeRules.Compile("any", RulesOf(rules));

    /// <summary>Two ways to the same answer must give it.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void AreEqual<T>(T one, T other)
    {
        if (!EqualityComparer<T>.Default.Equals(one, other))
        {
            throw new InvalidOperationException($"{one} is not {other}");
        }
    }
}

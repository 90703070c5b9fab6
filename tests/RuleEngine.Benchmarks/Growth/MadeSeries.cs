using System.Text;
using RuleEngine.Articles;
using RuleEngine.Benchmarks.Generation;

namespace RuleEngine.Benchmarks.Growth;

/// <summary>What grows in articles made for the worst: hits, words never seen before, one word over and over, a rule that always fires.</summary>
internal static class MadeSeries
{
    private const int WordsOfSentence = 20;
    private const int FewestWords = 1_000;

    // One for the first time and one for each that is timed.
    private const int TextsOfNewWords = 4;

    // Room for ten thousand hits with another word between any two.
    private const int WordsOfHits = 40_000;

    private static readonly string Hit = WordMaker.Arabic.Word(0);

    private static readonly string Filler = WordMaker.Arabic.Word(1);

    // What meets itself at every distance.
    private static readonly string RulesOfOneWord = Rules(
        $"«{Hit}»",
        $"«{Hit} {Hit} {Hit}»",
        $"«{Hit}» near/8 «{Hit}»",
        $"«{Hit}» then/3 «{Hit}» then/3 «{Hit}»",
        $"«{Hit}» then/sentence «{Hit}»",
        $"at least 2 of («{Hit}», «{Hit} {Hit}»)",
        $"«{Hit}» if near/6 «{Hit}»",
        $"«{Hit}» unless article has «{Filler}»",
        $"«{Hit}» if again in sentence");

    private static readonly string RulesOfHits = Rules($"«{Hit}»", $"«{Hit}» near/8 «{Hit}»", $"«{Hit}» then/sentence «{Filler}»");

    public static IEnumerable<GrowthSeries> All(int steps) =>
    [
        new("hits in an article", "hit", Hits(steps)),
        new("words never seen before", "word", NewWords(steps)),
        new("one word over and over", "word", Texts(steps, RulesOfOneWord, static _ => Hit, int.MaxValue)),
        new("a rule for every word", "word", Texts(steps, Rules("word"), static i => WordMaker.Arabic.Word(i % 500), WordsOfSentence)),
    ];

    private static IEnumerable<GrowthCase> Hits(int steps)
    {
        var rules = MadeRules.Load("any", RulesOfHits);
        foreach (var hits in new[] { 0, 10, 100, 1_000, 10_000 }.Take(steps))
        {
            var every = hits == 0 ? int.MaxValue : WordsOfHits / hits;
            yield return new GrowthCase(
                hits, rules, [ArticleOf(WordsOfHits, i => i % every == every - 1 ? Hit : WordMaker.Arabic.Word(2 + (i % 500)), WordsOfSentence)]);
        }
    }

    /// <summary>Each time another text: words met at one time would be known at the next.</summary>
    private static IEnumerable<GrowthCase> NewWords(int steps)
    {
        var loaded = MadeRules.Load("any", RulesOfOneWord);
        var (words, next) = (FewestWords, 2);
        for (var step = 0; step < Math.Min(steps, 4); step++)
        {
            var articles = new Article[TextsOfNewWords];
            for (var i = 0; i < articles.Length; i++)
            {
                var first = next;
                articles[i] = ArticleOf(words, word => WordMaker.Arabic.Word(first + word), WordsOfSentence);
                next += words;
            }

            yield return new GrowthCase(words, loaded, articles) { TakesTurns = true };
            words *= 10;
        }
    }

    private static IEnumerable<GrowthCase> Texts(int steps, string rules, Func<int, string> word, int wordsOfSentence)
    {
        var loaded = MadeRules.Load("any", rules);
        var words = FewestWords;

        // A million words are one size less than the other series have, and as much as an article may hold.
        for (var step = 0; step < Math.Min(steps, 4); step++)
        {
            yield return new GrowthCase(words, loaded, [ArticleOf(words, word, wordsOfSentence)]);
            words *= 10;
        }
    }

    private static Article ArticleOf(int words, Func<int, string> word, int wordsOfSentence)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(word(i)).Append(i % wordsOfSentence == wordsOfSentence - 1 ? ".\n" : " ");
        }

        return new Article { Id = "made", Text = text.ToString(), Language = "ar" };
    }

    private static string Rules(params string[] patterns) =>
        "rules:\n" + string.Concat(patterns.Select((pattern, i) => $"  - id: r{i}\n    technique: Loaded_Language\n    match: >-\n      {pattern}\n"));
}

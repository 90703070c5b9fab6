using System.Text;
using RuleEngine.Articles;

namespace RuleEngine.Benchmarks.Generation;

/// <summary>Makes articles of made-up words, every third one English: sentences, paragraphs, quotations, numbers, and words that come often.</summary>
internal sealed class ArticleMaker(ulong seed)
{
    // The first come most often.
    private const int Vocabulary = 400;

    private static readonly string[] VerbForms =
    [
        "كتبت",
        "ويكتبون",
    ];

    private readonly SplitMix _random = new(seed);

    public IEnumerable<Article> Make(int count, int words) => Enumerable.Range(0, count).Select(i => MakeOne(i, words));

    private Article MakeOne(int number, int words)
    {
        var isEnglish = number % 3 == 2;
        var maker = isEnglish ? WordMaker.English : WordMaker.Arabic;
        var text = new StringBuilder();
        var left = words;
        while (left > 0)
        {
            left -= AddSentence(text, maker);
            text.Append(_random.Below(4) == 0 ? ".\n" : ". ");
        }

        return new Article
        {
            Id = $"{number:00000}",
            Title = $"{maker.Word(_random.Rank(Vocabulary))} {maker.Word(_random.Rank(Vocabulary))}",
            Text = text.ToString(),
            Language = isEnglish ? "en" : "ar",
            Genre = number % 2 == 0 ? "opinion" : "news",
            Published = new DateOnly(2024, 1, 1 + (number % 28)),
        };
    }

    private int AddSentence(StringBuilder text, WordMaker maker)
    {
        var length = 6 + _random.Below(20);
        var quoteFrom = _random.Below(3) == 0 ? _random.Below(length - 4) : length;
        for (var i = 0; i < length; i++)
        {
            text.Append(i == 0 ? "" : _random.Below(15) == 0 ? ", " : " ");
            text.Append(i == quoteFrom ? "«" : "");
            text.Append(_random.Below(20) switch
            {
                0 => Figure(),
                1 => VerbForms[_random.Below(VerbForms.Length)],
                _ => maker.Word(_random.Rank(Vocabulary)),
            });
            text.Append(i == quoteFrom + 3 ? "»" : "");
        }

        return length;
    }

    private string Figure() => _random.Below(4) == 0 ? $"{1 + _random.Below(28)}/{1 + _random.Below(12)}/2024" : $"{_random.Below(5000)}";
}

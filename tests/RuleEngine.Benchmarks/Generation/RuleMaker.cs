using System.Text;

namespace RuleEngine.Benchmarks.Generation;

/// <summary>Writes rules with every operator about the words of the made-up articles.</summary>
internal sealed class RuleMaker(ulong seed)
{
    // So few that each of them comes often: a rule that never finds anything shows nothing.
    private const int Vocabulary = 60;

    private const int SayingWords = 4;

    private readonly SplitMix _random = new(seed);
    private string _source = "";

    /// <summary>The words that the rules look for, in no order.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>A rule file.</summary>
    /// <param name="count">How many rules; the templates take turns.</param>
    /// <param name="hasForms">Whether the rules may ask for the forms of Arabic words.</param>
    public string Make(int count, bool hasForms)
    {
        string[] templates = hasForms ? [.. RuleTemplates.Any, .. RuleTemplates.Arabic] : RuleTemplates.Any;
        var text = new StringBuilder();
        var voice = DifferentWords(WordMaker.Arabic, SayingWords * 2);
        text.Append($"attribution:\n  says: [{string.Join(", ", voice.Take(SayingWords))}]\n");
        _source = voice[^1];
        text.Append($"  sources: [{string.Join(", ", voice.Skip(SayingWords))}]\nrules:\n");
        for (var i = 0; i < count; i++)
        {
            text.Append($"  - id: {IdOf(i)}\n    title: rule {i}\n    technique: Loaded_Language\n");
            foreach (var line in Fill(templates[i % templates.Length], i).Split('\n'))
            {
                AddKey(text, line);
            }
        }

        return text.ToString();
    }

    private static string IdOf(int number) => $"r{number:00000}";

    private string Fill(string template, int number)
    {
        var words = DifferentWords(MakerOf(number), 3);
        return template
            .Replace("FIRST", IdOf(0), StringComparison.Ordinal)
            .Replace("SOURCE", _source, StringComparison.Ordinal)
            .Replace("A", words[0], StringComparison.Ordinal)
            .Replace("B", words[1], StringComparison.Ordinal)
            .Replace("C", words[2], StringComparison.Ordinal);
    }

    /// <summary>The templates take turns, so the language changes with each round of them.</summary>
    private static WordMaker MakerOf(int number) => number / RuleTemplates.Any.Length % 3 == 2 ? WordMaker.English : WordMaker.Arabic;

    private List<string> DifferentWords(WordMaker maker, int count)
    {
        var words = new List<string>();
        while (words.Count < count)
        {
            var word = maker.Word(_random.Rank(Vocabulary));
            if (!words.Contains(word))
            {
                words.Add(word);
                Words.Add(word);
            }
        }

        return words;
    }

    /// <summary>Patterns go into a block, which needs no quoting; lists and maps stay on their line.</summary>
    private static void AddKey(StringBuilder text, string line)
    {
        var (key, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        var isPattern = key is "match" or "when" or "unless" or "lower" or "raise";
        text.Append(isPattern ? $"    {key}: >-\n      {value}\n" : $"    {key}: {value}\n");
    }
}

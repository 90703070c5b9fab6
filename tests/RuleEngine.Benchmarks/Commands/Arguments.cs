using System.Globalization;

namespace RuleEngine.Benchmarks.Commands;

/// <summary>The words behind a command: places first, then <c>--name value</c> and <c>--name</c>, of which only known names pass.</summary>
internal sealed class Arguments
{
    private readonly List<string> _places = [];
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <param name="words">What was typed behind the command.</param>
    /// <param name="options">The options that take a value.</param>
    /// <param name="switches">Those that take none.</param>
    /// <exception cref="ArgumentException">An option is unknown, or its value is missing.</exception>
    public static Arguments Parse(IEnumerable<string> words, string[] options, params string[] switches)
    {
        var result = new Arguments();
        string? pending = null;
        foreach (var word in words)
        {
            if (pending is not null)
            {
                result._values[pending] = word;
                pending = null;
            }
            else if (options.Contains(word, StringComparer.Ordinal))
            {
                pending = word;
            }
            else if (switches.Contains(word, StringComparer.Ordinal))
            {
                result._values[word] = "";
            }
            else if (word.StartsWith('-'))
            {
                throw new ArgumentException($"unknown option `{word}`");
            }
            else
            {
                result._places.Add(word);
            }
        }

        return pending is null ? result : throw new ArgumentException($"`{pending}` needs a value");
    }

    public bool Has(string name) => _values.ContainsKey(name);

    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <exception cref="ArgumentException">There is no such place.</exception>
    public string Place(int index, string name) =>
        index < _places.Count ? _places[index] : throw new ArgumentException($"{name} is missing");

    /// <summary>All places from one on.</summary>
    public IReadOnlyList<string> PlacesFrom(int index) => [.. _places.Skip(index)];

    public int Number(string name, int fallback) => Text(name) is { } text ? NumberOf(name, text) : fallback;

    public IReadOnlyList<int> Numbers(string name, params int[] fallback) =>
        Text(name) is { } text ? [.. text.Split(',').Select(part => NumberOf(name, part))] : fallback;

    private static int NumberOf(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"`{name}` needs a number above 0, not `{text}`");
}

using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Takes the quotation marks off an entry: in a list everything is words, marked or not.</summary>
internal static class EntryWords
{
    private static readonly string[] Marks = ["\"\"", "«»", "“”", "”“", "„“"];

    /// <summary>Where the words lie in the text, marks and outer spaces excluded.</summary>
    public static (int Start, int Length) Unquoted(string text)
    {
        var (start, length) = Trim(text, 0, text.Length);
        var inner = text.AsSpan(start, length);
        foreach (var marks in Marks)
        {
            if (length > 2 && inner[0] == marks[0] && inner[^1] == marks[1] && !inner[1..^1].ContainsAny(marks[0], marks[1]))
            {
                return Trim(text, start + 1, length - 2);
            }
        }

        return (start, length);
    }

    public static Located<string> Unquote(Located<string> words, YamlScalar scalar)
    {
        var (start, length) = Unquoted(words.Value);
        return length == words.Value.Length
            ? words
            : new Located<string>(words.Value.Substring(start, length), ScalarTextReader.Read(scalar).LocationOf(start, length));
    }

    private static (int Start, int Length) Trim(string text, int start, int length)
    {
        while (length > 0 && text[start] is ' ' or '\n' or '\t')
        {
            (start, length) = (start + 1, length - 1);
        }

        while (length > 0 && text[start + length - 1] is ' ' or '\n' or '\t')
        {
            length--;
        }

        return (start, length);
    }
}

using System.Text;

namespace RuleEngine.Reporting;

/// <summary>Makes text of strangers fit to be shown: an article must not move the cursor, recolour a terminal or reorder a line.</summary>
internal static class ShownText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>Line breaks and tabs become spaces, other control characters U+FFFD; what overrides or embeds direction is dropped.</summary>
    public static string Clean(string text)
    {
        var first = 0;
        while (first < text.Length && !char.IsControl(text[first]) && !IsDirectionalControl(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text, 0, first, text.Length);
        foreach (var character in text.AsSpan(first))
        {
            if (character is '\n' or '\r' or '\t')
            {
                result.Append(' ');
            }
            else if (!IsDirectionalControl(character))
            {
                result.Append(char.IsControl(character) ? '\uFFFD' : character);
            }
        }

        return result.ToString();
    }

    /// <summary>Wraps text so that its direction neither follows nor changes that of the line around it.</summary>
    public static string Isolate(string text) => string.Concat([FirstStrongIsolate], text, [PopDirectionalIsolate]);

    private static bool IsDirectionalControl(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

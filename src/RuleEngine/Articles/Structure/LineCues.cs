using System.Collections.Frozen;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Phrases that show what a line is, to be compared with the words of lines. An ordinary line costs one look-up of its first word.</summary>
internal sealed class LineCues
{
    private readonly FrozenDictionary<string, string[][]> _phrases;

    private LineCues(FrozenDictionary<string, string[][]> phrases) => _phrases = phrases;

    /// <summary>The words that phrases begin with.</summary>
    public IEnumerable<string> FirstWords => _phrases.Keys;

    /// <summary>The cues for some phrases as a person writes them.</summary>
    public static LineCues Of(params ReadOnlySpan<string> phrases)
    {
        var folded = new List<string[]>();
        foreach (var phrase in phrases)
        {
            folded.Add([.. Tokenizer.Cut(phrase).Where(static token => IsPart(token)).Select(static token => token.Folded)]);
        }

        return new LineCues(folded
            .GroupBy(static words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Whether the words of a line, whatever marks stand between them, are one of the phrases.</summary>
    public bool Are(TokenList line) => Find(line, isWhole: true);

    /// <summary>Whether the words of a line begin with one of the phrases.</summary>
    public bool Begin(TokenList line) => Find(line, isWhole: false);

    /// <summary>The index of the first word from <paramref name="index"/> on, or the length of the line.</summary>
    public static int NextWord(TokenList line, int index)
    {
        while (index < line.Length && !IsPart(line[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether a token is part of a phrase: marks are not.</summary>
    public static bool IsPart(in Token token) => token.IsWord || token.Kind == TokenKind.Proclitic;

    private bool Find(TokenList line, bool isWhole)
    {
        var first = NextWord(line, 0);
        if (first == line.Length || !_phrases.TryGetValue(line[first].Folded, out var phrases))
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            if (EndOf(phrase, line, first) is var end and >= 0 && (!isWhole || NextWord(line, end) == line.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index behind a phrase, or -1 if the words of the line are others.</summary>
    private static int EndOf(string[] phrase, TokenList line, int first)
    {
        foreach (var word in phrase)
        {
            first = NextWord(line, first);
            if (first == line.Length || !string.Equals(line[first].Folded, word, StringComparison.Ordinal))
            {
                return -1;
            }

            first++;
        }

        return first;
    }
}

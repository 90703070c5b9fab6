namespace RuleEngine.Articles.Structure;

/// <summary>A line with its tokens, to be compared with tables of cues. Long lines are not looked into.</summary>
internal readonly struct LineSketch
{
    // Bylines, headlines and navigation are shorter by far.
    private const int LongestLine = 300;

    private readonly string _text;
    private readonly TextLine _line;

    /// <param name="text">The text that the line is of.</param>
    /// <param name="line">The line.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">How many of them are words.</param>
    public LineSketch(string text, TextLine line, TokenList tokens, int words)
    {
        (_text, _line) = (text, line);
        IsLong = line.Length > LongestLine;
        Tokens = IsLong ? [] : tokens;
        WordCount = IsLong ? int.MaxValue : words;
    }

    /// <summary>The tokens; none of a long line.</summary>
    public TokenList Tokens { get; }

    public int WordCount { get; }

    public bool IsLong { get; }

    public bool EndsSentence => SentenceMarks.EndsIn(_line.In(_text));

    public bool EndsInFullStop => SentenceMarks.EndsInFullStop(_line.In(_text));

    /// <summary>Whether the line has words, and the same as other tokens, whatever marks stand between.</summary>
    public bool HasWordsOf(TokenList other)
    {
        var (mine, others) = (LineCues.NextWord(Tokens, 0), LineCues.NextWord(other, 0));
        if (mine == Tokens.Length)
        {
            return false;
        }

        while (mine < Tokens.Length && others < other.Length && string.Equals(Tokens[mine].Folded, other[others].Folded, StringComparison.Ordinal))
        {
            (mine, others) = (LineCues.NextWord(Tokens, mine + 1), LineCues.NextWord(other, others + 1));
        }

        return mine == Tokens.Length && others == other.Length;
    }
}

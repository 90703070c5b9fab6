using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>A short line as its folded tokens, to be compared with tables of cues. Long lines are not looked into.</summary>
internal sealed class LineSketch
{
    // Bylines, headlines and navigation are shorter by far.
    private const int LongestLine = 300;

    private LineSketch(TokenList tokens, bool isLong, ReadOnlySpan<char> line)
    {
        Tokens = tokens;
        IsLong = isLong;
        Words = string.Join(' ', tokens.Where(static t => t.IsWord || t.Kind == TokenKind.Proclitic).Select(static t => t.Folded));
        WordCount = isLong ? int.MaxValue : tokens.Count(static t => t.IsWord);
        EndsSentence = SentenceMarks.EndsIn(line);
        EndsInFullStop = SentenceMarks.EndsInFullStop(line);
    }

    /// <summary>The tokens; none of a long line.</summary>
    public TokenList Tokens { get; }

    /// <summary>The folded words with one space between them.</summary>
    public string Words { get; }

    public int WordCount { get; }

    public bool IsLong { get; }

    public bool EndsSentence { get; }

    public bool EndsInFullStop { get; }

    public static LineSketch Of(string text, TextLine line)
    {
        if (line.Length > LongestLine)
        {
            return new LineSketch([], isLong: true, line.In(text));
        }

        return new LineSketch(Tokenizer.Cut(line.In(text).ToString()), isLong: false, line.In(text));
    }

    public static LineSketch Of(string text) => Of(text, new TextLine(0, text.Length, FollowsBlank: false));

    /// <summary>Whether the line begins with one of some phrases, which are folded words with single spaces.</summary>
    public bool StartsWithAny(IEnumerable<string> phrases) => phrases.Any(StartsWith);

    private bool StartsWith(string phrase) =>
        Words.StartsWith(phrase, StringComparison.Ordinal) && (Words.Length == phrase.Length || Words[phrase.Length] == ' ');
}

namespace RuleEngine.Articles.Structure;

/// <summary>The marks that end sentences, and those that may stand behind them.</summary>
internal static class SentenceMarks
{
    private const string Ends = ".!?؟…۔‼⁇⁈⁉";
    private const string Closers = "»”“\"'’‘›)]}";

    /// <summary>Whether a mark ends a sentence. The mark is folded or as written.</summary>
    public static bool IsEnd(string mark) => Ends.Contains(mark[0], StringComparison.Ordinal);

    /// <summary>Whether a line ends in such a mark, quotation marks and brackets behind it aside.</summary>
    public static bool EndsIn(ReadOnlySpan<char> line) => line.TrimEnd(Closers).TrimEnd() is [.., var last] && Ends.Contains(last, StringComparison.Ordinal);

    /// <summary>Whether a line ends in a full stop, as a paragraph does and a headline does not.</summary>
    public static bool EndsInFullStop(ReadOnlySpan<char> line) =>
        line.TrimEnd(Closers).TrimEnd() is [.., var last] rest && last is '.' or '۔' && !rest.EndsWith("..", StringComparison.Ordinal);
}

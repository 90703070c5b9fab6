using RuleEngine.Articles.Reading;

namespace RuleEngine.Cli.Checking;

/// <summary>Reads articles from the standard input: JSON Lines if the first character that is no space is <c>{</c>, else one text.</summary>
internal static class StandardInputArticles
{
    private const string Name = "(stdin)";

    public static IEnumerable<ArticleReadResult> Read(Stream input, ArticleReader reader, CancellationToken cancellationToken)
    {
        using var stream = new LookAheadStream(input);
        var format = IsBrace(stream) ? ArticleFormat.JsonLines : ArticleFormat.PlainText;
        foreach (var article in reader.Read(stream, Name, format, cancellationToken))
        {
            yield return article;
        }
    }

    // In the bytes of every encoding that is read, and behind a byte order mark, an ASCII character is the byte of its code.
    private static bool IsBrace(LookAheadStream stream)
    {
        for (var i = 0; stream.TryPeek(i, out var value); i++)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF))
            {
                return value == (byte)'{';
            }
        }

        return false;
    }
}

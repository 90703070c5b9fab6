using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>
/// Reads articles from files and streams one by one, so that a corpus larger than memory passes through. Immutable and
/// thread-safe; every enumeration reads anew.
/// </summary>
public sealed class ArticleReader
{
    /// <summary>The size of the largest article, in bytes: a plain file or a line of JSON Lines above it is refused.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private readonly int _maximumBytes;

    /// <summary>A reader that accepts articles of up to <see cref="MaximumBytes"/>.</summary>
    public ArticleReader()
        : this(MaximumBytes)
    {
    }

    internal ArticleReader(int maximumBytes) => _maximumBytes = maximumBytes;

    /// <summary>How the bytes stand for characters; Unicode unless set.</summary>
    public ArticleEncoding Encoding { get; init; }

    /// <inheritdoc cref="JsonLinesReader.Inspect"/>
    internal JsonArticleInspector? Inspect { get; init; }

    /// <summary>The format that a file's name promises: JSON Lines for <c>.jsonl</c> and <c>.ndjson</c>, plain text for all others.</summary>
    /// <param name="path">The name of the file; it need not exist.</param>
    public static ArticleFormat FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var extension = Path.GetExtension(path);
        return extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".ndjson", StringComparison.OrdinalIgnoreCase)
                ? ArticleFormat.JsonLines
                : ArticleFormat.PlainText;
    }

    /// <summary>Reads the articles of a file. A file that cannot be read is a result with a diagnostic, not an exception.</summary>
    /// <param name="path">The file; its extension tells the format.</param>
    /// <param name="cancellationToken">Ends the reading between two articles.</param>
    /// <returns>One result an article, in the order of the file; the file stays open until the last is taken.</returns>
    public IEnumerable<ArticleReadResult> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReadFile(path, FormatOf(path), cancellationToken);
    }

    /// <summary>Reads the articles of a stream from where it stands.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What reports call the stream: the path of its file, or a name such as <c>(stdin)</c>.</param>
    /// <param name="format">How it holds articles.</param>
    /// <param name="cancellationToken">Ends the reading between two articles.</param>
    public IEnumerable<ArticleReadResult> Read(
        Stream stream, string name, ArticleFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return format == ArticleFormat.JsonLines
            ? new JsonLinesReader(stream, name, Encoding, _maximumBytes) { Inspect = Inspect }.Read(cancellationToken)
            : [new PlainTextReader(name, Encoding, _maximumBytes).Read(stream)];
    }

    /// <summary>Reads a file in a format that its name need not promise.</summary>
    internal IEnumerable<ArticleReadResult> ReadFile(string path, ArticleFormat format, CancellationToken cancellationToken)
    {
        var name = path.Replace('\\', '/');
        using var stream = Open(path, name, out var failure);
        if (stream is null)
        {
            yield return new ArticleReadResult { Name = name, Diagnostics = [failure!] };
            yield break;
        }

        foreach (var result in Read(stream, name, format, cancellationToken))
        {
            yield return result;
        }
    }

    private static FileStream? Open(string path, string name, out Diagnostic? failure)
    {
        failure = null;
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            failure = ArticleDiagnostics.UnreadableOf(name, e);
            return null;
        }
    }
}

using System.Text.Json;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Diagnostics;

namespace RuleEngine.Measuring;

/// <summary>
/// Reads annotated articles: JSON Lines as <see cref="ArticleReader"/> reads them, with a field that lists the marked stretches.
/// Immutable and thread-safe.
/// </summary>
/// <example>
/// One line of such a file:
/// <code>
/// {"id": "a1", "text": "Thugs fled.", "labels": [{"technique": "Name_Calling-Labeling", "start": 0, "end": 5}], "negatives": []}
/// </code>
/// </example>
public sealed class GoldReader
{
    /// <summary>The field that is read unless another is asked for.</summary>
    public const string DefaultLabels = "labels";

    private const string Negatives = "negatives";

    /// <summary>The field with the marked stretches: a file may hold several annotations of the same articles.</summary>
    public string Labels { get; init; } = DefaultLabels;

    /// <summary>Reads a file, whatever its name ends in. A file that cannot be read is a result with a diagnostic, not an exception.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading between two articles.</param>
    /// <returns>One result an article, in the order of the file.</returns>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    public IEnumerable<GoldReadResult> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(reader => reader.ReadFile(path, ArticleFormat.JsonLines, cancellationToken));
    }

    /// <summary>Reads a stream from where it stands.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="cancellationToken">Ends the reading between two articles.</param>
    /// <exception cref="ArgumentNullException">There is no stream or no name.</exception>
    public IEnumerable<GoldReadResult> Read(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Read(reader => reader.Read(stream, name, ArticleFormat.JsonLines, cancellationToken));
    }

    private IEnumerable<GoldReadResult> Read(Func<ArticleReader, IEnumerable<ArticleReadResult>> read)
    {
        // The lines come one by one: what the inspector leaves here belongs to the result that comes next.
        GoldArticle? gold = null;
        var reader = new ArticleReader { Inspect = Inspect };
        foreach (var result in read(reader))
        {
            yield return new GoldReadResult { Gold = gold, Diagnostics = result.Diagnostics };
            gold = null;
        }

        void Inspect(JsonElement line, Article article, SourceText source, DiagnosticBag diagnostics)
        {
            var labels = new GoldLabels(article, source, diagnostics);
            var spans = labels.Read(line, Labels, isTrap: false);
            var negatives = labels.Read(line, Negatives, isTrap: true);
            gold = labels.HasErrors ? null : new GoldArticle { Article = article, Spans = spans, Negatives = negatives };
        }
    }
}

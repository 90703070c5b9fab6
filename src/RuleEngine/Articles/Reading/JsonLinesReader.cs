using System.Globalization;
using System.Text.Json;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>Reads a stream of articles, one JSON object a line. A line that cannot be read does not hide the others.</summary>
internal sealed class JsonLinesReader
{
    // Ids are remembered to find two of one name. A corpus without end must not fill the memory with them.
    private const int RememberedIds = 100_000;

    private readonly string _name;
    private readonly int _limit;
    private readonly ByteLineReader _lines;
    private readonly SoundJsonArticle _sound;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // The encoding is that of the file: one warning will do.
    private bool _hasWarned;

    public JsonLinesReader(Stream stream, string name, ArticleEncoding encoding, int limit)
    {
        _name = name;
        _limit = limit;
        _lines = new ByteLineReader(stream, encoding, limit);
        _sound = new SoundJsonArticle(name);
    }

    /// <summary>Told of each article and the object it was read from: for readers of lines that say more than an article does.</summary>
    public JsonArticleInspector? Inspect { get; init; }

    public IEnumerable<ArticleReadResult> Read(CancellationToken cancellationToken)
    {
        var isEmpty = true;
        while (TryReadLine(out var line, out var failure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((failure ?? ReadLine(line)) is not { } result)
            {
                continue;
            }

            yield return result;
            if (failure is not null || (isEmpty && IsBinary(line)))
            {
                yield break;
            }

            isEmpty = false;
        }

        if (isEmpty)
        {
            yield return Failed(_name, ArticleDiagnostics.Empty.About(
                _name, "the file holds no article", """write one a line, such as {"id": "a1", "text": "Rain fell."}"""));
        }
    }

    private bool TryReadLine(out ByteLine line, out ArticleReadResult? failure)
    {
        failure = null;
        try
        {
            return _lines.TryRead(out line);
        }
        catch (IOException e)
        {
            line = default;
            failure = Failed(_name, ArticleDiagnostics.UnreadableOf(_name, e));
            return true;
        }
    }

    private bool IsBinary(ByteLine line) => BinarySignature.Of(line.Bytes.Span, _lines.Form) is not null;

    /// <summary>What a line holds; null for a blank one.</summary>
    private ArticleReadResult? ReadLine(ByteLine line)
    {
        if (TryReadSound(line) is { } article)
        {
            return new ArticleReadResult { Name = article.Id, Article = article };
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"{_name}:{line.Number}");
        if (line.IsTooLong)
        {
            return Failed(place, ArticleDiagnostics.TooLargeOf(
                _name, string.Create(CultureInfo.InvariantCulture, $"line {line.Number}"), _limit));
        }

        var bytes = line.Bytes.Span;
        if (BinarySignature.Of(bytes, _lines.Form) is var (what, help))
        {
            return Failed(place, ArticleDiagnostics.Binary.About(_name, $"the file is no text but {what}", help));
        }

        if (!TextDecoder.TryDecode(bytes, _lines.Form, out var text, out var invalidAt))
        {
            return Failed(place, ArticleDiagnostics.InvalidBytesOf(_name, bytes, invalidAt, line.Offset, _lines.Form));
        }

        var isDoubtful = !_hasWarned && TextDecoder.IsDoubtful(bytes, _lines.Form);
        _hasWarned |= isDoubtful;
        return string.IsNullOrWhiteSpace(text) ? null : ReadObject(new SourceText(_name, text.TrimEnd('\r'), line.Number), place, isDoubtful);
    }

    /// <summary>What a line holds, without the line as text; null where something about it has to be told or shown.</summary>
    private Article? TryReadSound(ByteLine line)
    {
        if (_lines.Form != ByteForm.Utf8 || Inspect is not null || _sound.Read(line.Bytes.Span) is not { } article || _ids.Contains(article.Id))
        {
            return null;
        }

        Remember(article.Id);
        return article;
    }

    private ArticleReadResult ReadObject(SourceText source, string place, bool isEncodingDoubtful)
    {
        var diagnostics = new DiagnosticBag();
        if (isEncodingDoubtful)
        {
            diagnostics.Add(ArticleDiagnostics.DoubtfulEncodingOf(_name));
        }

        Article? article = null;
        try
        {
            using var document = JsonDocument.Parse(source.Text);
            article = JsonArticle.Read(document.RootElement, source, diagnostics);
            if (article is not null)
            {
                Inspect?.Invoke(document.RootElement, article, source, diagnostics);
            }
        }
        catch (JsonException e)
        {
            diagnostics.Add(JsonArticle.Malformed(source, e));
        }

        if (article is not null)
        {
            CheckId(article.Id, source, diagnostics);
        }

        return new ArticleReadResult { Name = article?.Id ?? place, Article = article, Diagnostics = diagnostics.ToImmutable() };
    }

    private void CheckId(string id, SourceText source, DiagnosticBag diagnostics)
    {
        if (_ids.Contains(id))
        {
            diagnostics.Add(ArticleDiagnostics.DuplicateId.At(
                JsonArticle.Locate(source, "id"), $"another article is called `{id}` too", "used above", "give each article an id of its own"));
        }
        else
        {
            Remember(id);
        }
    }

    private void Remember(string id)
    {
        if (_ids.Count < RememberedIds)
        {
            _ids.Add(id);
        }
    }

    private static ArticleReadResult Failed(string name, Diagnostic diagnostic) => new() { Name = name, Diagnostics = [diagnostic] };
}

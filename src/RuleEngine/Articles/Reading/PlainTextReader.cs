using System.Buffers;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>Reads a file that is one article: optional front matter, then its text.</summary>
internal sealed class PlainTextReader
{
    // For a stream that does not know its length, and for one that denies having any, as some devices do.
    private const int LeastCapacity = 16 * 1024;

    private readonly string _name;
    private readonly ArticleEncoding _encoding;
    private readonly int _limit;

    public PlainTextReader(string name, ArticleEncoding encoding, int limit) => (_name, _encoding, _limit) = (name, encoding, limit);

    public ArticleReadResult Read(Stream stream)
    {
        byte[]? buffer = null;
        try
        {
            var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
            buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected + 1, LeastCapacity, Math.Max(LeastCapacity, _limit)));
            return expected <= _limit && TryReadBytes(stream, ref buffer, out var length)
                ? ReadBytes(buffer.AsSpan(0, length))
                : Failed(ArticleDiagnostics.TooLargeOf(_name, "the file", _limit));
        }
        catch (IOException e)
        {
            return Failed(ArticleDiagnostics.UnreadableOf(_name, e));
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    // A stream may be longer than it says: one byte above the limit settles it.
    private bool TryReadBytes(Stream stream, ref byte[] buffer, out int length)
    {
        length = 0;
        int read;
        while (length <= _limit && (read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            length += read;
            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(2 * length);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        return length <= _limit;
    }

    private ArticleReadResult ReadBytes(ReadOnlySpan<byte> bytes)
    {
        var (form, markLength) = TextDecoder.FormOf(bytes, _encoding);
        if (BinarySignature.Of(bytes, form) is var (what, help))
        {
            return Failed(ArticleDiagnostics.Binary.About(_name, $"the file is no text but {what}", help));
        }

        if (!TextDecoder.TryDecode(bytes[markLength..], form, out var text, out var invalidAt))
        {
            return Failed(ArticleDiagnostics.InvalidBytesOf(_name, bytes, markLength + invalidAt, 0, form));
        }

        return string.IsNullOrWhiteSpace(text)
            ? Failed(ArticleDiagnostics.Empty.About(_name, "the file is empty", "give it the text of an article"))
            : ReadText(new SourceText(_name, text), TextDecoder.IsDoubtful(bytes, form));
    }

    private ArticleReadResult ReadText(SourceText source, bool isEncodingDoubtful)
    {
        var diagnostics = new DiagnosticBag();
        if (isEncodingDoubtful)
        {
            diagnostics.Add(ArticleDiagnostics.DoubtfulEncodingOf(_name));
        }

        var article = new Article { Id = _name, Path = _name, Text = source.Text };
        article = FrontMatterReader.Read(source, article, diagnostics);
        if (!diagnostics.HasErrors && string.IsNullOrWhiteSpace(article.Text))
        {
            diagnostics.Add(ArticleDiagnostics.Empty.About(
                _name, "the file has front matter but no text", "write the text below the second line of `---`"));
        }

        return new ArticleReadResult
        {
            Name = _name,
            Article = diagnostics.HasErrors ? null : article,
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    private ArticleReadResult Failed(Diagnostic diagnostic) => new() { Name = _name, Diagnostics = [diagnostic] };
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>Takes an article straight out of the bytes of a line with which nothing is wrong. Not thread-safe.</summary>
/// <remarks>
/// A line is read once, its strings are decoded where they end up, and nothing is kept of the rest. What has anything unusual about
/// it is refused without a reason: <see cref="JsonArticle"/> reads it again and can tell, since it has the line as text. Both give
/// the same article wherever this one gives one.
/// </remarks>
internal sealed class SoundJsonArticle(string path)
{
    private readonly SourceLocation _nowhere = new(new SourceText(path, ""), new TextSpan(0, 0));

    /// <summary>The article; null where the line is to be read again by whoever can say what is wrong with it.</summary>
    /// <param name="line">The line in UTF-8, not known to be valid.</param>
    public Article? Read(ReadOnlySpan<byte> line)
    {
        // Blank lines are common, and this spares them an exception.
        if (line.TrimStart(" \t"u8) is not [(byte)'{', ..])
        {
            return null;
        }

        try
        {
            return ReadObject(line);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON; or bytes that are no UTF-8, or half of a character written as an escape.
            return null;
        }
    }

    private Article? ReadObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        var article = new Article { Id = "", Text = "", Path = path };
        var (given, hasOthers) = (0, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = KeyOf(ref reader);
            reader.Read();
            if (key < 0)
            {
                hasOthers = true;
                reader.Skip();
            }
            else if ((given & (1 << key)) != 0 || With(article, key, ref reader) is not { } with)
            {
                return null;
            }
            else
            {
                given |= 1 << key;
                article = with;
            }
        }

        // To read on from the end finds what may stand behind the object. What was skipped has not been decoded.
        reader.Read();
        return string.IsNullOrWhiteSpace(article.Id) || string.IsNullOrWhiteSpace(article.Text) || (hasOthers && !Utf8.IsValid(line))
            ? null
            : article;
    }

    /// <summary>A number for the name of a property: its index among <see cref="ArticleMetadata.Keys"/>, or behind them; -1 for others.</summary>
    private static int KeyOf(ref Utf8JsonReader reader)
    {
        var keys = ArticleMetadata.Keys;
        if (reader.ValueTextEquals("id"u8))
        {
            return keys.Length;
        }

        if (reader.ValueTextEquals("text"u8))
        {
            return keys.Length + 1;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (reader.ValueTextEquals(keys[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The article with one value; null where it cannot be used.</summary>
    private Article? With(Article article, int key, ref Utf8JsonReader reader)
    {
        var keys = ArticleMetadata.Keys;
        var isId = key == keys.Length;
        return reader.TokenType switch
        {
            JsonTokenType.String when isId => article with { Id = reader.GetString()! },
            JsonTokenType.Number when isId => article with { Id = Encoding.ASCII.GetString(reader.ValueSpan) },
            JsonTokenType.String when key > keys.Length => article with { Text = TextOf(ref reader) },
            JsonTokenType.String => WithMetadata(article, keys[key], reader.GetString()!),
            JsonTokenType.Null when key < keys.Length => article,
            _ => null,
        };
    }

    private Article? WithMetadata(Article article, string key, string value)
    {
        var diagnostics = new DiagnosticBag();
        article = ArticleMetadata.Set(article, key, value, _nowhere, diagnostics);
        return diagnostics.ToImmutable().IsEmpty ? article : null;
    }

    // The reader's own way to a string decodes a text with escapes twice: once to count.
    private static string TextOf(ref Utf8JsonReader reader)
    {
        var buffer = ArrayPool<char>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            return new string(buffer, 0, reader.CopyString(buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}

using System.Text.Json;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>Takes an article out of one JSON object; fields it does not know are left alone.</summary>
internal static class JsonArticle
{
    private const string Example = """{"id": "a1", "text": "Rain fell."}""";

    /// <summary>The article, or null where an error was added.</summary>
    public static Article? Read(JsonElement element, SourceText source, DiagnosticBag diagnostics)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            diagnostics.Add(ArticleDiagnostics.InvalidJson.At(
                Start(source), "the line is no JSON object", "expected `{`", $"write each article on a line of its own: {Example}"));
            return null;
        }

        var errors = new DiagnosticBag();
        var fields = FieldsOf(element, source, errors);
        var id = Required("id", fields, source, errors);
        var text = Required("text", fields, source, errors);
        diagnostics.AddRange(errors);
        if (errors.HasErrors)
        {
            return null;
        }

        var article = new Article { Id = id, Text = text, Path = source.Path };
        foreach (var key in ArticleMetadata.Keys)
        {
            article = Optional(key, fields, article, source, diagnostics);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(ArticleDiagnostics.EmptyText.At(
                Locate(source, "text"), $"the text of `{id}` is empty", "nothing to check", "remove the line, or give the article its text"));
        }

        return article;
    }

    /// <summary>Where a key stands in the line, its quotation marks included; the beginning of the line where it is written with escapes.</summary>
    public static SourceLocation Locate(SourceText source, string key)
    {
        var start = source.Text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return start < 0 ? Start(source) : new SourceLocation(source, new TextSpan(start, key.Length + 2));
    }

    public static Diagnostic Malformed(SourceText source, JsonException exception)
    {
        var at = OffsetOf(source.Text, exception.BytePositionInLine ?? 0);
        var help = source.Text.AsSpan().TrimStart() is ['{', ..]
            ? "a whole object stands on one line; inside a text, a line break is written `\\n` and a quotation mark `\\\"`"
            : $"write each article on a line of its own: {Example}";
        return ArticleDiagnostics.InvalidJson.At(
            new SourceLocation(source, new TextSpan(at, Math.Min(1, source.Text.Length - at))),
            "the line cannot be read as JSON",
            at == source.Text.Length ? "ends too early" : "not understood from here on",
            help);
    }

    /// <summary>The value of a string; false for other values and for half of a character written as an escape (<c>\ud83d</c>).</summary>
    public static bool TryGetText(JsonElement element, out string text)
    {
        text = "";
        if (element.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether a property has a name; asking it throws where its name holds half of a character, which none of ours does.</summary>
    public static bool IsNamed(JsonProperty property, string name)
    {
        try
        {
            return property.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static SourceLocation Start(SourceText source) => new(source, new TextSpan(0, Math.Min(1, source.Text.Length)));

    private static Dictionary<string, JsonElement> FieldsOf(JsonElement element, SourceText source, DiagnosticBag errors)
    {
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var known = KnownName(property);
            if (known is not null && !fields.TryAdd(known, property.Value))
            {
                errors.Add(ArticleDiagnostics.DuplicateField.At(
                    Locate(source, known), $"`{known}` is given twice in one line", "first here", "keep one"));
            }
        }

        return fields;
    }

    private static string? KnownName(JsonProperty property)
    {
        foreach (var key in ArticleMetadata.Keys)
        {
            if (IsNamed(property, key))
            {
                return key;
            }
        }

        return IsNamed(property, "id") ? "id" : IsNamed(property, "text") ? "text" : null;
    }

    private static string Required(string key, Dictionary<string, JsonElement> fields, SourceText source, DiagnosticBag errors)
    {
        if (!fields.TryGetValue(key, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            errors.Add(ArticleDiagnostics.MissingField.At(
                Start(source), $"the article has no `{key}`", "in this line", $"add it: {Example}"));
            return "";
        }

        if (key == "id" && element.ValueKind == JsonValueKind.Number)
        {
            return element.GetRawText();
        }

        if (!TryGetText(element, out var text) || (key == "id" && string.IsNullOrWhiteSpace(text)))
        {
            errors.Add(ArticleDiagnostics.InvalidField.At(
                Locate(source, key), $"`{key}` is no text: expected characters between quotation marks", "", $"write {Example}"));
        }

        return text;
    }

    private static Article Optional(
        string key, Dictionary<string, JsonElement> fields, Article article, SourceText source, DiagnosticBag diagnostics)
    {
        if (!fields.TryGetValue(key, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            return article;
        }

        if (TryGetText(element, out var value))
        {
            return ArticleMetadata.Set(article, key, value, Locate(source, key), diagnostics);
        }

        diagnostics.Add(ArticleDiagnostics.InvalidMetadata.At(
            Locate(source, key), $"`{key}` is no text: expected characters between quotation marks", "not used", "correct it or leave it out"));
        return article;
    }

    /// <summary>The code unit at which a byte of the text's UTF-8 form stands.</summary>
    private static int OffsetOf(string text, long byteOffset)
    {
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            byteOffset -= rune.Utf8SequenceLength;
            if (byteOffset < 0)
            {
                break;
            }

            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }
}

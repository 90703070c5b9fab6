using System.Globalization;
using System.Text;
using RuleEngine.Articles.Reading;
using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Articles.Reading;

/// <summary>Reads bytes as a file would be read, and prints diagnostics on one line each.</summary>
internal static class ReadingCase
{
    public static ArticleReadResult ReadText(string text, ArticleReader? reader = null) => ReadText(Encoding.UTF8.GetBytes(text), reader);

    public static ArticleReadResult ReadText(byte[] bytes, ArticleReader? reader = null) =>
        Read(bytes, "a.txt", ArticleFormat.PlainText, reader).ShouldHaveSingleItem();

    public static List<ArticleReadResult> ReadLines(string text, ArticleReader? reader = null) => ReadLines(Encoding.UTF8.GetBytes(text), reader);

    public static List<ArticleReadResult> ReadLines(byte[] bytes, ArticleReader? reader = null) =>
        Read(bytes, "a.jsonl", ArticleFormat.JsonLines, reader);

    public static string Print(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Print));

    private static List<ArticleReadResult> Read(byte[] bytes, string name, ArticleFormat format, ArticleReader? reader)
    {
        using var stream = new MemoryStream(bytes);
        return [.. (reader ?? new ArticleReader()).Read(stream, name, format)];
    }

    private static string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Primary is { } label
            ? string.Create(CultureInfo.InvariantCulture, $"{label.Location}+{label.Location.Span.Length}")
            : diagnostic.Path;
        return $"{diagnostic.Severity} {diagnostic.Id} {place}: {diagnostic.Message} ({diagnostic.Help})";
    }
}

using System.Globalization;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>All kinds of diagnostics about articles.</summary>
internal static class ArticleDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "RE5001", DiagnosticSeverity.Error, "a file cannot be opened or read", "ruleengine check missing.txt");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "RE5002", DiagnosticSeverity.Error, "an article is larger than 16 MB", "a year of news in one .txt file");

    public static readonly DiagnosticDescriptor Empty = new(
        "RE5003", DiagnosticSeverity.Error, "a file holds no article", "a file of no bytes, or of blank lines only");

    public static readonly DiagnosticDescriptor Binary = new(
        "RE5004", DiagnosticSeverity.Error, "a file is no text", "ruleengine check report.pdf");

    public static readonly DiagnosticDescriptor InvalidBytes = new(
        "RE5005", DiagnosticSeverity.Error, "bytes that stand for no character", "a Windows-1256 file read as UTF-8");

    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "RE5006", DiagnosticSeverity.Error, "front matter without an end", "---\ntitle: A quiet day\nThe day was quiet.");

    public static readonly DiagnosticDescriptor InvalidFrontMatter = new(
        "RE5007", DiagnosticSeverity.Error, "front matter that cannot be read", "---\ntitle: Minister: no comment\n---\nThe minister was silent.");

    public static readonly DiagnosticDescriptor UnknownMetadata = new(
        "RE5008", DiagnosticSeverity.Warning, "a key of front matter that means nothing", "---\ntitel: A quiet day\n---\nThe day was quiet.");

    public static readonly DiagnosticDescriptor InvalidMetadata = new(
        "RE5009", DiagnosticSeverity.Warning, "a date, language or other value that cannot be used", "---\npublished: 16.02.2019\n---\nThe day was quiet.");

    public static readonly DiagnosticDescriptor DuplicateField = new(
        "RE5010", DiagnosticSeverity.Error, "one thing said twice about an article", """{"id": "a1", "text": "Rain fell.", "text": "Snow fell."}""");

    public static readonly DiagnosticDescriptor InvalidJson = new(
        "RE5011", DiagnosticSeverity.Error, "a line that is no JSON object", """{"id": "a1", "text": "Rain fell." """);

    public static readonly DiagnosticDescriptor MissingField = new(
        "RE5012", DiagnosticSeverity.Error, "an article without `id` or `text`", """{"text": "Rain fell."}""");

    public static readonly DiagnosticDescriptor InvalidField = new(
        "RE5013", DiagnosticSeverity.Error, "an `id` or `text` that is no text", """{"id": "a1", "text": ["Rain fell."]}""");

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "RE5014", DiagnosticSeverity.Warning, "two articles of one id", "{\"id\": \"a1\", \"text\": \"Rain fell.\"}\n{\"id\": \"a1\", \"text\": \"Snow fell.\"}");

    public static readonly DiagnosticDescriptor EmptyText = new(
        "RE5015", DiagnosticSeverity.Warning, "an article whose text is empty", """{"id": "a1", "text": ""}""");

    public static readonly DiagnosticDescriptor DoubtfulEncoding = new(
        "RE5016", DiagnosticSeverity.Warning, "UTF-8 read as Windows-1256", "ruleengine check --encoding windows-1256 utf-8.txt");

    public static Diagnostic UnreadableOf(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException =>
            Unreadable.About(path, "the file does not exist", "check its name and folder"),
        UnauthorizedAccessException =>
            Unreadable.About(path, "the file may not be read, or is a folder", "allow reading it, or name the files in it"),
        ArgumentException or NotSupportedException or PathTooLongException =>
            Unreadable.About(path, "this is no name a file can have", "check the name"),
        _ => Unreadable.About(path, "the file could not be read to its end", "check the disk or the connection, and try again"),
    };

    public static Diagnostic TooLargeOf(string path, string what, long limit) => TooLarge.About(
        path,
        string.Create(CultureInfo.InvariantCulture, $"{what} is larger than {Amount(limit)}, the largest article there can be"),
        "give each article a file of its own, or a line of its own in a `.jsonl` file");

    public static Diagnostic InvalidBytesOf(string path, ReadOnlySpan<byte> bytes, int index, long offset, ByteForm form) =>
        form == ByteForm.Utf8
            ? InvalidBytes.About(
                path,
                string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[index]:X2} at offset {offset + index} is not UTF-8"),
                "save the file as UTF-8; one saved in the Arabic Windows code page is read with `--encoding windows-1256`")
            : InvalidBytes.About(
                path,
                string.Create(CultureInfo.InvariantCulture, $"half of a UTF-16 character stands alone at byte offset {offset + index}"),
                "save the file anew, best as UTF-8");

    public static Diagnostic DoubtfulEncodingOf(string path) => DoubtfulEncoding.About(
        path,
        "the file is read as Windows-1256, but its bytes are UTF-8",
        "leave `--encoding` out, else its Arabic words are not recognised");

    private static string Amount(long bytes) => bytes >= 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}

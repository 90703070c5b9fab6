using System.Text;
using RuleEngine.Cli.Output;

namespace RuleEngine.Cli.Measuring;

/// <summary>A Markdown file with a generated table between two comments; everything else in it stays as it is.</summary>
internal sealed class TableFile(TextWriter error, string path)
{
    public const string Begin = "<!-- measured rules -->";
    public const string End = "<!-- /measured rules -->";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Puts content between the comments; false where that cannot be done, which is said.</summary>
    public bool Replace(string content)
    {
        try
        {
            var text = File.ReadAllText(path, Utf8);
            if (Replaced(text, content) is not { } replaced)
            {
                Problem.Write(error, $"`{path}` has no place for the table", $"write a line `{Begin}` and below it a line `{End}`");
                return false;
            }

            using var file = new OutputFile(path);
            file.Stream.Write(Utf8.GetBytes(replaced));
            file.Commit();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Problem.Write(error, $"cannot write the table into `{path}`: {exception.Message.TrimEnd('.')}", "name a Markdown file that may be written");
            return false;
        }
    }

    private static string? Replaced(string text, string content)
    {
        var begin = LineOf(Begin, text, 0);
        var end = begin < 0 ? -1 : LineOf(End, text, begin);
        return end < 0 ? null : $"{text[..(begin + Begin.Length)]}\n{content}{text[end..]}";
    }

    /// <summary>Where a comment stands on a line of its own: a text that explains the table may well name its comments.</summary>
    private static int LineOf(string comment, string text, int from)
    {
        for (var at = text.IndexOf(comment, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(comment, at + 1, StringComparison.Ordinal))
        {
            var isAlone = (at == 0 || text[at - 1] == '\n') && (at + comment.Length == text.Length || text[at + comment.Length] is '\n' or '\r');
            if (isAlone)
            {
                return at;
            }
        }

        return -1;
    }
}

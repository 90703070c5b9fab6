using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>What can be told about an article beside its text, from front matter and JSON alike.</summary>
internal static class ArticleMetadata
{
    public static readonly ImmutableArray<string> Keys = ["title", "source", "published", "language", "genre"];

    private static readonly ImmutableDictionary<string, string> LanguageNames = ImmutableDictionary.CreateRange(
        StringComparer.OrdinalIgnoreCase,
        new KeyValuePair<string, string>[] { new("arabic", "ar"), new("عربي", "ar"), new("العربية", "ar"), new("english", "en") });

    private static readonly string[] OtherDateForms = ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d"];

    /// <summary>
    /// The article with the value of one of the <see cref="Keys"/> set; a value that cannot be used leaves it as it is, with a diagnostic.
    /// </summary>
    public static Article Set(Article article, string key, string value, SourceLocation location, DiagnosticBag diagnostics)
    {
        value = value.Trim();
        if (value.Length == 0)
        {
            return article;
        }

        return key switch
        {
            "title" => article with { Title = value },
            "source" => article with { Source = value },
            "genre" => article with { Genre = value },
            "language" => article with { Language = LanguageOf(value, location, diagnostics) },
            _ => article with { Published = DateOf(value, location, diagnostics) },
        };
    }

    private static string? LanguageOf(string value, SourceLocation location, DiagnosticBag diagnostics)
    {
        var end = value.AsSpan().IndexOfAny('-', '_');
        var code = end < 0 ? value : value[..end];
        if (code.Length is 2 or 3 && code.All(char.IsAsciiLetter))
        {
            return string.Create(code.Length, code, static (span, c) => Ascii.ToLower(c, span, out _));
        }

        var help = LanguageNames.TryGetValue(value, out var meant)
            ? $"did you mean `{meant}`?"
            : "leave it out to have the language detected";
        diagnostics.Add(ArticleDiagnostics.InvalidMetadata.At(
            location, $"`{value}` is no language: expected a code of two letters such as `ar` or `en`", "will be detected instead", help));
        return null;
    }

    private static DateOnly? DateOf(string value, SourceLocation location, DiagnosticBag diagnostics)
    {
        // A time of day behind the date is common in exports; the day is taken as written, in whatever zone that was.
        var day = value.Length > 10 && value[10] is 'T' or ' ' ? value[..10] : value;
        if (TryParseDate(day, "yyyy-MM-dd", out var date))
        {
            return date;
        }

        var meant = OtherDateForms.Where(f => TryParseDate(day, f, out date)).Any();
        var help = meant
            ? string.Create(CultureInfo.InvariantCulture, $"did you mean `{date:yyyy-MM-dd}`?")
            : "write year, month and day in digits";
        diagnostics.Add(ArticleDiagnostics.InvalidMetadata.At(
            location, $"`{value}` is no date: expected the form `2024-05-31`", "the article counts as undated", help));
        return null;
    }

    private static bool TryParseDate(string value, string form, out DateOnly date) =>
        DateOnly.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

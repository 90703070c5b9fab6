using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Diagnostics;

namespace RuleEngine.Measuring;

/// <summary>Takes the marked stretches out of the object that an article was read from.</summary>
internal sealed class GoldLabels(Article article, SourceText source, DiagnosticBag diagnostics)
{
    private const string Example = """{"technique": "Hedge", "start": 0, "end": 5}""";

    public bool HasErrors { get; private set; }

    /// <summary>The stretches of one field; marks on the title or on the article as a whole have no place in the text and are left out.</summary>
    public ImmutableArray<GoldSpan> Read(JsonElement line, string field, bool isTrap)
    {
        if (Find(line, field) is not { ValueKind: not JsonValueKind.Null } labels)
        {
            if (!isTrap)
            {
                Report(MeasuringDiagnostics.MissingLabels, "text", $"the article has no `{field}`", $"mark what is to be found, or write `\"{field}\": []`");
            }

            return [];
        }

        if (labels.ValueKind != JsonValueKind.Array)
        {
            Report(MeasuringDiagnostics.InvalidLabel, field, $"`{field}` is no list", $"write `\"{field}\": [{Example}]`");
            return [];
        }

        var spans = ImmutableArray.CreateBuilder<GoldSpan>();
        foreach (var label in labels.EnumerateArray())
        {
            if (ReadLabel(label, field, isTrap, spans.Count + 1) is { } span)
            {
                spans.Add(span);
            }
        }

        return spans.ToImmutable();
    }

    private GoldSpan? ReadLabel(JsonElement label, string field, bool isTrap, int ordinal)
    {
        if (label.ValueKind != JsonValueKind.Object)
        {
            return Refuse(field, ordinal, "is no object");
        }

        if (IsElsewhere(label))
        {
            return null;
        }

        var technique = TextOf(label, "technique");
        if (technique is null && !isTrap)
        {
            return Refuse(field, ordinal, "names no technique");
        }

        if (NumberOf(label, "start") is not { } start || EndOf(label, start) is not { } end)
        {
            return Refuse(field, ordinal, "has no `start` and `end`");
        }

        return start < 0 || end < start || end > article.Text.Length
            ? Refuse(field, ordinal, string.Create(
                CultureInfo.InvariantCulture, $"reaches from {start} to {end}, outside the text with its {article.Text.Length} UTF-16 code units"))
            : new GoldSpan(isTrap ? null : technique, start, end - start);
    }

    private static bool IsElsewhere(JsonElement label) =>
        Find(label, "start") is not { ValueKind: not JsonValueKind.Null } || TextOf(label, "field") is not (null or "text");

    private static int? EndOf(JsonElement label, int start) =>
        NumberOf(label, "end") ?? (NumberOf(label, "length") is { } length && length <= int.MaxValue - Math.Max(0, start) ? start + length : null);

    private static int? NumberOf(JsonElement label, string key) =>
        Find(label, key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    private static string? TextOf(JsonElement label, string key) =>
        Find(label, key) is { } value && JsonArticle.TryGetText(value, out var text) ? text : null;

    // Asking the object itself throws where another of its names holds half of a character.
    private static JsonElement? Find(JsonElement element, string key)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (JsonArticle.IsNamed(property, key))
            {
                return property.Value;
            }
        }

        return null;
    }

    private GoldSpan? Refuse(string field, int ordinal, string what)
    {
        Report(
            MeasuringDiagnostics.InvalidLabel,
            field,
            string.Create(CultureInfo.InvariantCulture, $"mark {ordinal} of `{field}` {what}"),
            $"write it as `{Example}`; offsets count UTF-16 code units of `text`");
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, string key, string message, string help)
    {
        HasErrors = true;
        diagnostics.Add(descriptor.At(JsonArticle.Locate(source, key), message, "", help));
    }
}

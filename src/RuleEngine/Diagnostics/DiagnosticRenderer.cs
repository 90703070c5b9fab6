using System.Collections.Immutable;
using System.Globalization;

namespace RuleEngine.Diagnostics;

/// <summary>Lays diagnostics out as text, the place marked in its source line.</summary>
/// <remarks>
/// <code>
/// error[RE2003]: unknown name `$opinoin-verbs`
///  --> rules/en-opinion/loaded-verbs.yaml:9:12
///   |
/// 9 |     match: $opinoin-verbs then quote
///   |            ^^^^^^^^^^^^^^ not defined in this pack
///   = help: did you mean `$opinion-verbs`?
/// </code>
/// Marks stand under their text by the columns of a screen with a fixed grid: harakat take none, Chinese and emoji two. Screens
/// differ in what they do with Arabic. One that knows nothing of it shows the characters from left to right as they are in the
/// file, and the marks fit. One that reorders turns each Arabic stretch round in its place: a mark under the whole stretch fits
/// still, a mark under a part of it does not. <see cref="DiagnosticLayout.IsForTerminal"/> puts each marked part between bidi
/// isolates of its own, which keeps it in its columns on both kinds of screen.
/// </remarks>
public static class DiagnosticRenderer
{
    /// <summary>The diagnostic as text; every line, the last one too, ends in a line feed.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="layout">How to lay it out; null for <see cref="DiagnosticLayout.Plain"/>.</param>
    public static string Render(Diagnostic diagnostic, DiagnosticLayout? layout = null) =>
        string.Concat(Segments(diagnostic, layout).Select(static segment => segment.Text));

    /// <summary>The same text in pieces that say what they are, for whoever colours them.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="layout">How to lay it out; null for <see cref="DiagnosticLayout.Plain"/>.</param>
    public static IReadOnlyList<DiagnosticSegment> Segments(Diagnostic diagnostic, DiagnosticLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        layout ??= DiagnosticLayout.Plain;
        var segments = ImmutableArray.CreateBuilder<DiagnosticSegment>();
        segments.Add(new($"{SeverityOf(diagnostic)}[{diagnostic.Id}]", DiagnosticSegmentKind.Severity));
        segments.Add(new($": {IsolateNames(diagnostic.Message, layout)}\n", DiagnosticSegmentKind.Message));
        var gutter = WritePlaces(diagnostic, layout, segments);
        if (diagnostic.Help is { } help)
        {
            segments.Add(new($"{new string(' ', gutter)} = ", DiagnosticSegmentKind.Frame));
            segments.Add(new($"help: {IsolateNames(help, layout)}\n", DiagnosticSegmentKind.Help));
        }

        return segments.ToImmutable();
    }

    /// <summary>On a screen every name in backticks stands between isolates: two Arabic names in a row then keep their order.</summary>
    internal static string IsolateNames(string text, DiagnosticLayout layout)
    {
        if (!layout.IsForTerminal)
        {
            return text;
        }

        var parts = text.Split('`');
        for (var i = 1; i < parts.Length - 1; i += 2)
        {
            parts[i] = $"\u2068{parts[i]}\u2069";
        }

        return string.Join('`', parts);
    }

    private static int WritePlaces(Diagnostic diagnostic, DiagnosticLayout layout, ImmutableArray<DiagnosticSegment>.Builder segments)
    {
        if (diagnostic.Primary is not { } primary)
        {
            if (diagnostic.Path is { } path)
            {
                segments.Add(new($" --> {path}\n", DiagnosticSegmentKind.Frame));
            }

            return 1;
        }

        var labels = diagnostic.Related.Select(static label => (Label: label, IsPrimary: false)).Prepend((Label: primary, IsPrimary: true)).ToList();
        var gutter = labels.Max(static label => label.Label.Location.Position.Line).ToString(CultureInfo.InvariantCulture).Length;
        var excerpt = new SourceExcerpt(layout, gutter, segments);
        foreach (var source in labels.GroupBy(static label => label.Label.Location.Source))
        {
            var arrow = ReferenceEquals(source.Key, primary.Location.Source) ? "-->" : ":::";
            segments.Add(new($"{new string(' ', gutter)}{arrow} {source.First().Label.Location}\n", DiagnosticSegmentKind.Frame));
            excerpt.Write(source.Key, source);
        }

        return gutter;
    }

    private static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>Finds where a stretch of a value stands in the file that the value was read from.</summary>
internal static class ScalarPlace
{
    /// <summary>The place of the stretch where the file holds the value letter for letter; else the whole of it, vague but never wrong.</summary>
    public static SourceLocation Of(SourceLocation whole, string value, int start, int length)
    {
        var written = whole.Source.Text.AsSpan(whole.Span.Start, whole.Span.Length);
        var offset = written.IndexOf(value, StringComparison.Ordinal);
        return offset < 0 ? whole : new SourceLocation(whole.Source, new TextSpan(whole.Span.Start + offset + start, length));
    }
}

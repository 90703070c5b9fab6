using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Finds where a part of a rule is written.</summary>
/// <remarks>
/// Compiled parts are shared by all rules that write them alike, so a part has no place of its own; but it knows its source. If
/// that stands in the rule's lines just once, this is the place; if not, the caret stays at the rule's id and the message names the part.
/// </remarks>
internal static class PartLocation
{
    public static SourceLocation Find(RuleProgram rule, RuleSetProgram rules, string part)
    {
        var source = rule.Location.Source;
        var start = rule.Location.Span.End;
        var end = EndOf(rule, rules);
        var first = source.Text.IndexOf(part, start, end - start, StringComparison.Ordinal);
        return first >= 0 && source.Text.IndexOf(part, first + 1, end - first - 1, StringComparison.Ordinal) < 0
            ? new SourceLocation(source, new TextSpan(first, part.Length))
            : rule.Location;
    }

    /// <summary>Where the next rule of the file begins, or the file ends.</summary>
    private static int EndOf(RuleProgram rule, RuleSetProgram rules) =>
        rules.Rules
            .Where(other => ReferenceEquals(other.Location.Source, rule.Location.Source))
            .Select(static other => other.Location.Span.Start)
            .Where(start => start > rule.Location.Span.Start)
            .DefaultIfEmpty(rule.Location.Source.Text.Length)
            .Min();
}

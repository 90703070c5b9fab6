using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>The values that keys of a closed set may have.</summary>
internal static class RuleValues
{
    public const string Experimental = "experimental";
    public const string Stable = "stable";
    public const string Deprecated = "deprecated";
    public const string Every = "every";
    public const string OncePerParagraph = "once per paragraph";
    public const string OncePerArticle = "once per article";

    public static ImmutableArray<string> Statuses { get; } = [Experimental, Stable, Deprecated];

    public static ImmutableArray<string> Reports { get; } = [Every, OncePerParagraph, OncePerArticle];

    private static readonly ImmutableArray<(string Name, FindingSeverity Value)> Severities =
        [("info", FindingSeverity.Info), ("warning", FindingSeverity.Warning), ("error", FindingSeverity.Error)];

    private static readonly ImmutableArray<(string Name, VerbTense Value)> Tenses =
        [("past", VerbTense.Past), ("present", VerbTense.Present), ("future", VerbTense.Future)];

    public static FindingSeverity Severity(Located<string>? written, DiagnosticBag diagnostics)
    {
        if (written is null)
        {
            return FindingSeverity.Warning;
        }

        var name = OneOf(written, "severity", [.. Severities.Select(static severity => severity.Name)], diagnostics);
        return Severities.FirstOrDefault(severity => severity.Name == name).Value;
    }

    public static string Status(Located<string>? written, DiagnosticBag diagnostics) =>
        written is null ? Experimental : OneOf(written, "status", Statuses, diagnostics);

    public static string Report(Located<string>? written, DiagnosticBag diagnostics) =>
        written is null ? Every : OneOf(written, "report", Reports, diagnostics);

    public static bool TryParseTense(Located<string> written, DiagnosticBag diagnostics, out VerbTense tense)
    {
        tense = Tenses.FirstOrDefault(t => t.Name == written.Value).Value;
        if (tense != VerbTense.Any)
        {
            return true;
        }

        diagnostics.Add(Unknown(BindingDiagnostics.BadTense, written, "tense", [.. Tenses.Select(static t => t.Name)]));
        return false;
    }

    public static string? Technique(Located<string>? written, DiagnosticBag diagnostics)
    {
        if (written is null || Techniques.All.Contains(written.Value))
        {
            return written?.Value;
        }

        // Spaces for underscores and other capitals are the usual slips, and too many for a measure of likeness.
        var plain = Plain(written.Value);
        var near = Techniques.All.FirstOrDefault(name => Plain(name) == plain) ?? NearestName.Of(written.Value, Techniques.All);
        diagnostics.Add(BindingDiagnostics.UnknownTechnique.At(
            written.Location,
            $"unknown technique `{written.Value}`",
            "not one of the names that reports use",
            near is not null ? $"did you mean `{near}`?" : "the names are listed in the reference of the rule language, for example `Loaded_Language` or `Anonymous_Source`"));
        return null;
    }

    private static string OneOf(Located<string> written, string key, ImmutableArray<string> allowed, DiagnosticBag diagnostics)
    {
        if (!allowed.Contains(written.Value))
        {
            diagnostics.Add(Unknown(BindingDiagnostics.UnknownValue, written, key, allowed));
        }

        return written.Value;
    }

    private static Diagnostic Unknown(DiagnosticDescriptor kind, Located<string> written, string key, ImmutableArray<string> allowed)
    {
        var list = string.Join(", ", allowed.SkipLast(1).Select(static v => $"`{v}`")) + $" or `{allowed[^1]}`";
        return kind.At(
            written.Location,
            $"`{written.Value}` is no {key}",
            $"expected {list}",
            Nearest(written.Value, allowed) is { } near ? $"did you mean `{near}`?" : null);
    }

    /// <summary>The value that was cut short (<c>warn</c>) or misspelt.</summary>
    private static string? Nearest(string written, ImmutableArray<string> allowed)
    {
        var longer = allowed.Where(value => written.Length > 2 && value.StartsWith(written, StringComparison.Ordinal)).ToList();
        return longer is [var only] ? only : NearestName.Of(written, allowed);
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
}

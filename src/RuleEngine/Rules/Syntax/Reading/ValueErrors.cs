using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Says what is wrong with a value.</summary>
internal static class ValueErrors
{
    /// <summary>A value that is no name, because it is empty or no text at all.</summary>
    public static Diagnostic NotAName(YamlPair pair) => pair.Value is YamlScalar ? Missing(pair, "a name") : NotText(pair, "a name");

    public static Diagnostic Missing(YamlPair pair, string expected)
    {
        var help = CommentTrap.Behind((YamlScalar)pair.Value) is { } comment && CommentTrap.LooksLikeText(comment)
            ? "` #` begins a comment: put a value that begins with `#` in quotation marks"
            : null;
        return SyntaxDiagnostics.MissingValue.At(pair.Key.Location, $"`{pair.Key.Value}` has no value", $"expected {expected}", help);
    }

    public static Diagnostic NotText(YamlPair pair, string expected)
    {
        var key = pair.Key.Value;
        if (IsBracedText(pair.Value))
        {
            return SyntaxDiagnostics.BracesAreMap.At(
                pair.Value.Location,
                $"`{key}` is {expected}, but YAML reads braces as a map",
                "a map",
                $"put it in quotation marks: `{key}: {YamlQuotes.Around(Line(pair.Value))}`");
        }

        var found = pair.Value is YamlList ? "a list" : "a map";
        var help = pair.Value is YamlList && expected == "a pattern" ? "write `$a or $b`; a list of words stands under `phrases` or `define`" : null;
        return SyntaxDiagnostics.WrongKind.At(pair.Value.Location, $"`{key}` is {found}", $"expected {expected}", help);
    }

    /// <summary>Whether a map is what YAML makes of <c>{match}</c>.</summary>
    public static bool IsBracedText(YamlValue value) =>
        value is YamlMap { IsFlow: true, Pairs: [{ Value: YamlScalar { IsMissing: true } }] };

    public static Diagnostic NotList(YamlPair pair, string of, string? help = null) => SyntaxDiagnostics.WrongKind.At(
        pair.Value.Location,
        $"`{pair.Key.Value}` is {KindOf(pair.Value)}",
        $"expected a list of {of}",
        help);

    public static Diagnostic NotMap(YamlValue value, string what, string expected) => SyntaxDiagnostics.WrongKind.At(
        value.Location, $"{what} is {KindOf(value)}", $"expected {expected}");

    public static Diagnostic NotDate(YamlPair pair, Located<string> text) => SyntaxDiagnostics.BadDate.At(
        text.Location, $"`{pair.Key.Value}` is no date", "expected year-month-day, as in 2019-03-23");

    public static Diagnostic NotNumber(YamlPair pair, Located<string> text) => SyntaxDiagnostics.BadNumber.At(
        text.Location, $"`{pair.Key.Value}` is no number", "expected digits 0-9, perhaps with a point, as in 1.5");

    public static Diagnostic MissingKey(SourceLocation at, string owner, string key) =>
        SyntaxDiagnostics.MissingKey.At(at, $"{owner} has no `{key}`", $"expected `{key}: …`");

    /// <summary>An entry of <c>pairs</c> that is words, where a definition is needed to give the side its name.</summary>
    public static Diagnostic NotASide(EntrySyntax entry) => SyntaxDiagnostics.WrongKind.At(
        entry.Location,
        "a side is a definition",
        "expected `$name`",
        entry is WordsEntrySyntax { Words.Value: var words } && SyntaxNames.IsName(words)
            ? $"write `${words}` for the definition `{words}`"
            : "write its words under `define:`, and their name here");

    private static string KindOf(YamlValue value) => value switch
    {
        YamlScalar { IsMissing: true } => "empty",
        YamlScalar => "a text",
        YamlList => "a list",
        _ => "a map",
    };

    private static string Line(YamlValue value) =>
        value.Location.Source.Text.Substring(value.Location.Span.Start, value.Location.Span.Length);
}

using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Says what is wrong with an entry of a list.</summary>
internal static class EntryErrors
{
    public static Diagnostic NotOneKind(
        YamlMap map,
        Dictionary<string, YamlPair> pairs,
        List<string> kinds,
        IReadOnlyCollection<string> allKinds) => kinds.Count == 0
            ? SyntaxDiagnostics.MissingKey.At(
                map.Location, "an entry does not say what it is", $"expected one of {string.Join(", ", allKinds.Select(static kind => $"`{kind}`"))}")
            : SyntaxDiagnostics.KeysExclude.At(
                pairs[kinds[1]].Key.Location,
                $"an entry is either `{kinds[0]}` or `{kinds[1]}`",
                "the second",
                "write two entries") with
            {
                Related = [new DiagnosticLabel(pairs[kinds[0]].Key.Location, "the first")],
            };

    public static Diagnostic DoesNotGoWith(YamlScalar key, string kind) => SyntaxDiagnostics.KeysExclude.At(
        key.Location,
        $"`{key.Value}` does not go with `{kind}`",
        "",
        key.Value switch
        {
            "except" when kind == "pattern" => "write the exception into the pattern: `… unless is …`",
            "except" => "`except` goes with `word` and `verb`: it names forms that are other words",
            "tense" => "`tense` goes with `verb`",
            "column" => "`column` goes with `file`",
            _ => "`of` goes with `sides`",
        });

    public static Diagnostic PatternAsWords(ScalarText text) => SyntaxDiagnostics.PatternAsWords.At(
        text.LocationOf(0, text.Value.Length),
        "a list holds words and names; this is more than a name",
        "",
        $"write `{{pattern: {text.Value}}}`");
}

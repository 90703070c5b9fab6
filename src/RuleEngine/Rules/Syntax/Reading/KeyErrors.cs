using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Says what is wrong with a key.</summary>
internal static class KeyErrors
{
    private static readonly ImmutableArray<string> PackKeys = ["pack", "version", "language", "requires"];

    /// <summary>The key without the characters that nobody sees.</summary>
    public static string Clean(string key) =>
        InvisibleCharacters.IndexIn(key) < 0 ? key : string.Concat(key.Where(static c => !InvisibleCharacters.Contains(c)));

    public static Diagnostic Invisible(YamlScalar key, string clean, string what = "key")
    {
        var index = InvisibleCharacters.IndexIn(key.Value);
        var at = ScalarTextReader.Read(key).LocationOf(index, 1);
        var side = index == 0 ? "before" : "in";
        return SyntaxDiagnostics.InvisibleCharacter.At(
            at,
            $"`{InvisibleCharacters.NameOf(key.Value[index])}` stands {side} the {what} `{clean}`",
            "an invisible character",
            $"delete it, or type `{clean}` anew");
    }

    public static Diagnostic Unknown(YamlScalar key, string owner, IReadOnlyCollection<string> known)
    {
        var nearest = NearestName.Of(Clean(key.Value), known);
        return SyntaxDiagnostics.UnknownKey.At(
            key.Location,
            $"unknown key `{key.Value}` in {owner}",
            "",
            nearest is null ? Elsewhere(key.Value, owner) ?? $"the keys are {List(known)}" : $"did you mean `{nearest}`?");
    }

    public static Diagnostic Duplicate(YamlScalar key, YamlScalar first) =>
        SyntaxDiagnostics.DuplicateKey.At(key.Location, $"the key `{key.Value}` stands here a second time", "the second", "keep one of them") with
        {
            Related = [new DiagnosticLabel(first.Location, "the first")],
        };

    private static string? Elsewhere(string key, string owner) => owner switch
    {
        "a rule file" when PackKeys.Contains(key) => $"`{key}` stands in pack.yaml, once for all files of the folder",
        "a rule file" when RuleReader.IsKey(key) => "a rule stands below `rules:`, indented, and begins with `- id: …`",
        "a pack" when key is "rules" or "define" => $"`{key}` stands in a file of its own, beside pack.yaml",
        _ => null,
    };

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));
}

using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Says what is wrong with a key.</summary>
internal static class KeyErrors
{
    /// <summary>The key without the characters that nobody sees.</summary>
    public static string Clean(string key) => string.Concat(key.Where(static c => !InvisibleCharacters.Contains(c)));

    public static Diagnostic Invisible(YamlScalar key, string clean)
    {
        var index = InvisibleCharacters.IndexIn(key.Value);
        var at = ScalarTextReader.Read(key).LocationOf(index, 1);
        var side = index == 0 ? "before" : "in";
        return SyntaxDiagnostics.InvisibleCharacter.At(
            at,
            $"`{InvisibleCharacters.NameOf(key.Value[index])}` stands {side} the key `{clean}`",
            "an invisible character",
            $"delete it, or type `{clean}:` anew");
    }

    public static Diagnostic Unknown(YamlScalar key, string owner, IReadOnlyCollection<string> known)
    {
        var nearest = NearestName.Of(Clean(key.Value), known);
        return SyntaxDiagnostics.UnknownKey.At(
            key.Location,
            $"unknown key `{key.Value}` in {owner}",
            "",
            nearest is null ? $"the keys are {List(known)}" : $"did you mean `{nearest}`?");
    }

    public static Diagnostic Duplicate(YamlScalar key, YamlScalar first) =>
        SyntaxDiagnostics.DuplicateKey.At(key.Location, $"the key `{key.Value}` stands here a second time", "the second", "keep one of them") with
        {
            Related = [new DiagnosticLabel(first.Location, "the first")],
        };

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));
}

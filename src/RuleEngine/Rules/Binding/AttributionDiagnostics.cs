using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>The diagnostics of who speaks.</summary>
internal static class AttributionDiagnostics
{
    public static readonly DiagnosticDescriptor NoAttribution = new(
        "RE2053",
        DiagnosticSeverity.Error,
        "a rule that asks who speaks where no pack tells",
        "match: $crime if in attributed, without a pack that has an attribution block");

    public static readonly DiagnosticDescriptor Incomplete = new(
        "RE2054", DiagnosticSeverity.Error, "an attribution block that cannot find anybody", "attribution: {says: $says}");

    /// <summary>A rule asks who speaks, and no pack of its language tells.</summary>
    public static Diagnostic NobodySpeaks(SourceLocation location, string keyword, string language)
    {
        var packs = language == Languages.UnknownCode ? "no pack" : $"no pack of the language `{language}`";
        return NoAttribution.At(
            location,
            $"`{keyword}` asks who speaks, and {packs} tells: none has an `attribution:` block",
            "nobody speaks here",
            language switch
            {
                Languages.ArabicCode => "write `requires: {base: ar-base}` into pack.yaml",
                Languages.EnglishCode => "write `requires: {base: en-base}` into pack.yaml",
                _ => "require a pack that has one, or write `attribution:` with `says` and `sources` into a rule file",
            });
    }

    /// <summary>All blocks of a language together lack what nothing is found without.</summary>
    public static Diagnostic Lacks(SourceLocation location, string key, string language) => Incomplete.At(
        location,
        $"no `attribution:` block of the language `{language}` has `{key}`",
        $"finds nobody without `{key}`",
        key == "sources" ? "write `sources:` with the words for those who speak: persons, offices, media" : "write `says:` with the words that report speech, such as `says: [{verb: say says said}]`");
}

using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads the names that authors give, and says what is wrong with them.</summary>
internal static class NameErrors
{
    /// <summary>The name with its place; one that is not allowed is reported and kept, so that the rest is read.</summary>
    public static Located<string> Read(YamlScalar scalar, string owner, Func<string, bool> isAllowed, DiagnosticBag diagnostics)
    {
        var text = ScalarTextReader.Read(scalar);
        var name = new Located<string>(text.Value, text.LocationOf(0, text.Value.Length));
        var clean = KeyErrors.Clean(text.Value);
        if (isAllowed(text.Value))
        {
            return name;
        }

        if (isAllowed(clean))
        {
            diagnostics.Add(KeyErrors.Invisible(scalar, clean, "name"));
            return name with { Value = clean };
        }

        diagnostics.Add(SyntaxDiagnostics.BadName.At(
            scalar.Location,
            $"`{text.Value}` cannot be the name of {owner}",
            "expected ASCII letters, digits, `-` and `_`",
            "names stand in patterns beside keywords: in ASCII a line never reorders itself on screen"));
        return name;
    }
}

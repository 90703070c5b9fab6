using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>Checks that a language is named as articles name theirs: a slip would silence the rule in every article.</summary>
internal static class LanguageCode
{
    public static void Check(string code, SourceLocation location, string? help, DiagnosticBag diagnostics)
    {
        if (code is not (Languages.UnknownCode or [>= 'a' and <= 'z', >= 'a' and <= 'z']))
        {
            diagnostics.Add(BindingDiagnostics.BadLanguage.At(
                location, $"`{code}` is no language code", $"expected two letters, or `{Languages.UnknownCode}`", help));
        }
    }
}

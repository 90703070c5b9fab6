using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Says in an editor's words why a piece of a file is not YAML.</summary>
internal static class YamlFailures
{
    public static Diagnostic Explain(SourceText source, int start, YamlFailure failure)
    {
        var at = Math.Clamp(failure.Offset, start, source.Text.Length);
        return SyntaxDiagnostics.NotYaml.At(new SourceLocation(source, new TextSpan(at, 0)), "this is not YAML", failure.Reason);
    }
}

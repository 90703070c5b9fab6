namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Puts a text between marks that YAML takes off again without changing a character.</summary>
internal static class YamlQuotes
{
    public static string Around(string text) => text.AsSpan().ContainsAny('"', '\\')
        ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";
}

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>How a scalar is written.</summary>
internal enum YamlStyle
{
    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary><c>'…'</c>.</summary>
    SingleQuoted,

    /// <summary><c>"…"</c>.</summary>
    DoubleQuoted,

    /// <summary>Behind <c>|</c>.</summary>
    Literal,

    /// <summary>Behind <c>&gt;</c>.</summary>
    Folded,
}

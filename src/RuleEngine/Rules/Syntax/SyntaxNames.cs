using System.Collections.Immutable;

namespace RuleEngine.Rules.Syntax;

/// <summary>The words of the pattern language, and what a name may look like.</summary>
internal static class SyntaxNames
{
    /// <summary>What is found without words of the rule; stands in a pattern without quotation marks.</summary>
    public static ImmutableArray<string> Builtins { get; } =
    [
        "number", "quantity", "exact-quantity", "rough-quantity", "minimum-quantity", "maximum-quantity", "date", "quote", "word", "sentence",
        "paragraph", "title", "lead", "body", "attributed", "repeated",
    ];

    /// <summary>The keys of <c>attribution:</c>.</summary>
    public static ImmutableArray<string> AttributionKeys { get; } = ["says", "according", "carries", "opens", "sources", "stops"];

    /// <summary>The words that join or test patterns; no capture bears such a name.</summary>
    public static ImmutableArray<string> Operators { get; } =
        ["or", "then", "near", "to", "if", "unless", "as", "and", "not", "in", "is", "has", "before", "after"];

    /// <summary>Words that stand in patterns without quotation marks.</summary>
    public static ImmutableArray<string> Keywords { get; } = [.. Builtins, "by", .. Operators, "verb", "rule", "at", "sentence-end"];

    public static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    /// <summary>Names of definitions and captures: ASCII, a letter first, so that a line never reorders itself on a bidirectional screen.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.All(IsNameCharacter);

    /// <summary>Ids of rules and names of packs: as a name, but a digit may come first.</summary>
    public static bool IsId(string text) => text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text.All(IsNameCharacter);
}

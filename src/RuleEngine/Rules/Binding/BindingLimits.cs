using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>The limits of a rule set, and the diagnostics of rules that exceed them.</summary>
internal static class BindingLimits
{
    /// <summary>How deep patterns may nest, through definitions too.</summary>
    public const int Depth = 64;

    /// <summary>How many parts the patterns of a rule set may have together; a definition counts once, however often it is used.</summary>
    public const int Parts = 1_000_000;

    /// <summary>How many entries a list file may have.</summary>
    public const int ListEntries = 200_000;

    /// <summary>How many different regular expressions a rule set may have: each is tried on every token.</summary>
    public const int Regexes = 1_000;

    /// <summary>How many sides <c>pairs</c> may have: twenty make 380 rules of one.</summary>
    public const int Sides = 20;

    public static readonly DiagnosticDescriptor TooDeep = new(
        "RE4101", DiagnosticSeverity.Error, "a pattern nested too deep through definitions", "b: $a then $a, c: $b then $b, … forty times");

    public static readonly DiagnosticDescriptor TooManyParts = new(
        "RE4102", DiagnosticSeverity.Error, "a rule set of too many parts", "lists of more than 1,000,000 entries together");

    public static readonly DiagnosticDescriptor TooManyEntries = new(
        "RE4103", DiagnosticSeverity.Error, "a list file of too many entries", "{file: everything.txt} with more than 200,000 lines");

    public static readonly DiagnosticDescriptor TooManyRegexes = new(
        "RE4104", DiagnosticSeverity.Error, "too many regular expressions", "more than 1,000 different `/…/` in all packs together");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "RE4105", DiagnosticSeverity.Error, "a file of a pack that is too large", "{file: archive.csv} with more than 64 MB");

    public static readonly DiagnosticDescriptor TooManySides = new(
        "RE4106", DiagnosticSeverity.Error, "a rule with too many sides", "pairs: [$side-1, $side-2, …] with more than 20 of them");
}

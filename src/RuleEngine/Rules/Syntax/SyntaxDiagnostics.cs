using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>What can be wrong with the text of a rule file, before any name is looked up.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor Reserved = Error(
        "RE1022", "a word kept for a later version", "unless: in attributed");

    public static readonly DiagnosticDescriptor UnexpectedToken = Error(
        "RE1101", "something that cannot stand at this place of a pattern", "match: $crime then then $place");

    public static readonly DiagnosticDescriptor PatternTooLong = Error(
        "RE1106", "a pattern that is too long", "match: $a or $b or $c … (more than 16,000 characters)");

    public static readonly DiagnosticDescriptor PatternTooDeep = Error(
        "RE1107", "parentheses nested too deep", "match: (((( … (more than 64)");

    public static readonly DiagnosticDescriptor DistanceTooLarge = Error(
        "RE1108", "a distance of too many words", "match: $crime then/60 $place");

    public static readonly DiagnosticDescriptor ImpossibleChoice = Error(
        "RE1109", "a choice that always or never holds", "match: at least 3 of ($crime, $place)");

    public static readonly DiagnosticDescriptor BadName = Error(
        "RE1110", "a name that is not ASCII letters, digits and hyphens", "match: $جماعة then $place");

    public static readonly DiagnosticDescriptor BadNumber = Error(
        "RE1116", "a number that cannot be used", "match: at least 1.5 of ($crime, $place)");

    public static readonly DiagnosticDescriptor BadDate = Error(
        "RE1117", "a date that does not exist", "when: published before 2019-02-30");

    private static DiagnosticDescriptor Error(string id, string title, string example) => new(id, DiagnosticSeverity.Error, title, example);
}

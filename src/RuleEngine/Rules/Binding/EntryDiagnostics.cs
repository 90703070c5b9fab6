using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>What is not wrong in the entries of a list, but hardly meant either.</summary>
internal static class EntryDiagnostics
{
    public static readonly DiagnosticDescriptor EntryTwice = new(
        "RE3001", DiagnosticSeverity.Info, "an entry that a list has twice", "phrases: [ضربة قاضية, ضربة قاضية]");

    public static readonly DiagnosticDescriptor PatternAsWords = new(
        "RE3002", DiagnosticSeverity.Warning, "an entry of a list that looks like a pattern", "phrases: [militia then/3 gang]");
}

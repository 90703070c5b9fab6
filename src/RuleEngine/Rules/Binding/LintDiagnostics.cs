using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>What binding notices that is not wrong but not meant either.</summary>
internal static class LintDiagnostics
{
    public static readonly DiagnosticDescriptor EntryTwice = new(
        "RE3001", DiagnosticSeverity.Info, "an entry that a list has twice", "phrases: [ضربة قاضية, ضربة قاضية]");
}

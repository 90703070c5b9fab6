using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>A token that is well formed but not allowed, and why.</summary>
internal sealed record Refusal(DiagnosticDescriptor Descriptor, string Message, string Label, string? Help = null)
{
    /// <summary>How many tokens are refused.</summary>
    public int Tokens { get; init; } = 1;
}

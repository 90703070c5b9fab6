namespace RuleEngine.Diagnostics;

/// <summary>How diagnostics are laid out as text.</summary>
public sealed record DiagnosticLayout
{
    /// <summary>For files, pipes and logs: no characters but those of the message and the source.</summary>
    public static DiagnosticLayout Plain { get; } = new();

    /// <summary>For a screen: pieces of source and names in messages are put between bidi isolates.</summary>
    public static DiagnosticLayout Terminal { get; } = new() { IsForTerminal = true };

    /// <summary>
    /// Whether the text goes to a screen that may reorder right-to-left text. Then the source line is cut at the marks and
    /// every piece stands between bidi isolates, so that the pieces keep their columns and the marks stand under them.
    /// </summary>
    public bool IsForTerminal { get; init; }

    /// <summary>How many columns a source line may take before it is cut on both sides of its mark; 20 or more. 120 by default.</summary>
    public int Width { get; init; } = 120;
}

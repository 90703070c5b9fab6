using System.Collections.Immutable;

namespace RuleEngine.Diagnostics;

/// <summary>
/// Something wrong with rules or an article, told in an editor's words: what was found, what was expected, what to do. Immutable.
/// </summary>
public sealed record Diagnostic
{
    /// <summary>The stable id, for example <c>RE2003</c>; ids are never reused.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What was found and what was expected: lower case, no full stop, names in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>The place it is about; null where there is no text to show, as for a folder without rules.</summary>
    public DiagnosticLabel? Primary { get; init; }

    /// <summary>The path of the file or folder it is about, where <see cref="Primary"/> is null.</summary>
    public string? Path { get; init; }

    /// <summary>Further places that belong to it, such as the first of two rules of one name.</summary>
    public ImmutableArray<DiagnosticLabel> Related { get; init; } = [];

    /// <summary>What to do about it, or null: <c>did you mean `$opinion-verbs`?</c></summary>
    public string? Help { get; init; }
}

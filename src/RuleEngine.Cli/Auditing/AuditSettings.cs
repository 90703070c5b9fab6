using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Auditing;

/// <summary>What <c>audit</c> was asked to do, the rules loaded.</summary>
internal sealed record AuditSettings
{
    public required LoadedRules Rules { get; init; }

    /// <summary>Whether the sides of conflicts change places in the tests of the packs.</summary>
    public required bool HasPacks { get; init; }

    /// <summary>The articles to count findings in; none for none.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    public required string Format { get; init; }
}

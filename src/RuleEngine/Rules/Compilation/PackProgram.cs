using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Compilation;

/// <summary>A pack ready to run: what <c>list</c> shows of it. Its rules are those of the rule set with its name.</summary>
internal sealed record PackProgram(string Name, string Version, string Title, string Language, SourceLocation Location)
{
    /// <summary>The packs it requires by name.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    public ImmutableArray<DefinitionListing> Definitions { get; init; } = [];

    /// <summary>The conflicts whose sides it knows.</summary>
    public ImmutableArray<ConflictProgram> Conflicts { get; init; } = [];
}

/// <summary>A definition as <c>list</c> shows it.</summary>
/// <param name="Name">Its name without <c>$</c>.</param>
/// <param name="Location">Where its name is written.</param>
/// <param name="Entries">How many entries it has, those of list files included; 1 for a pattern.</param>
/// <param name="Program">What it finds.</param>
internal sealed record DefinitionListing(string Name, SourceLocation Location, int Entries, PatternProgram Program)
{
    /// <summary>What readers call it; null where it has only its name.</summary>
    public string? Title { get; init; }
}

using System.Collections.Immutable;

namespace RuleEngine.Rules.Syntax;

/// <summary>
/// A definition as written: a list (<c>name: [a, b]</c>, or <c>name: {any: [a, b], tests: […]}</c>), one entry as a map
/// (<c>name: {file: …}</c>, tests allowed beside it), or a pattern (<c>name: $a then $b</c>, which arrives as one <see cref="PatternEntrySyntax"/>).
/// </summary>
internal sealed record DefinitionSyntax(
    Located<string> Name,
    ImmutableArray<EntrySyntax> Entries,
    ImmutableArray<TestSyntax> Tests)
{
    /// <summary>What readers call it; null where it has only its name.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>Whether a part of it could not be read: the name exists, and no second error is due about what is missing in it.</summary>
    public bool IsBroken { get; init; }
}

using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>Something that has a name and is referred to by it: a definition, a rule, or who speaks. Its identity is the object's.</summary>
/// <param name="pack">The name of its pack.</param>
/// <param name="name">Its name or id within the pack.</param>
/// <param name="location">Where that name is written.</param>
internal abstract class Symbol(string pack, string name, SourceLocation location)
{
    public string Pack { get; } = pack;

    public string Name { get; } = name;

    public SourceLocation Location { get; } = location;
}

/// <summary>A definition: <c>$name</c>.</summary>
internal sealed class DefinitionSymbol(string pack, string name, SourceLocation location) : Symbol(pack, name, location)
{
    /// <summary>What readers call it; its name where it has no title.</summary>
    public string Title { get; init; } = name;

    public override string ToString() => $"${Name}";
}

/// <summary>A rule: <c>rule(id)</c>.</summary>
/// <param name="pack">The name of its pack.</param>
/// <param name="id">Its id; for one of the rules that <c>pairs</c> makes, with the sides: <c>asymmetry[state,opposition]</c>.</param>
/// <param name="location">Where the id is written.</param>
/// <param name="written">The rule as it is written, where <c>pairs</c> makes this one of it.</param>
internal sealed class RuleSymbol(string pack, string id, SourceLocation location, RuleSymbol? written = null) : Symbol(pack, id, location)
{
    /// <summary>The rule as it is written and referred to; the rule itself unless <c>pairs</c> made it.</summary>
    public RuleSymbol Written => written ?? this;

    public override string ToString() => $"rule({Written.Name})";
}

/// <summary>Who speaks in the articles of a language: <c>attributed</c> and <c>by R</c> ask for it, its <c>attribution:</c> blocks tell.</summary>
/// <param name="language">The language, or <c>any</c>.</param>
/// <param name="pack">The pack of the first block.</param>
/// <param name="location">Where that block begins.</param>
internal sealed class AttributionSymbol(string language, string pack, SourceLocation location) : Symbol(pack, "attribution", location)
{
    public string Language { get; } = language;

    public override string ToString() => "attributed";
}

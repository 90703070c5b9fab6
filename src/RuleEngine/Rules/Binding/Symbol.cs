using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>Something that has a name and is referred to by it: a definition or a rule. Its identity is the object's.</summary>
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
    public override string ToString() => $"${Name}";
}

/// <summary>A rule: <c>rule(id)</c>.</summary>
internal sealed class RuleSymbol(string pack, string id, SourceLocation location) : Symbol(pack, id, location)
{
    public override string ToString() => $"rule({Name})";
}

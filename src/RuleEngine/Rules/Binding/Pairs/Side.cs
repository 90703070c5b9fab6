using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>A side of a rule with <c>pairs</c>.</summary>
/// <param name="Written">The definition as <c>pairs</c> names it.</param>
/// <param name="Definition">That definition.</param>
internal sealed record Side(NameSyntax Written, DefinitionSymbol Definition)
{
    /// <summary>How ids name it: as written, without the sign.</summary>
    public string Name => Written.ToString()[1..];

    /// <summary>How messages name it.</summary>
    public string Title => Definition.Title;
}

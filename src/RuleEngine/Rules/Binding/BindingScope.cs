using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>What binding a rule file of a pack needs. Not thread-safe.</summary>
/// <param name="Pack">The names its rules may use.</param>
/// <param name="Language">The language of its words, or <c>any</c>.</param>
/// <param name="Words">The words of that language.</param>
/// <param name="Lists">Its word lists.</param>
/// <param name="Sides">What its <c>sides.yaml</c> lists; null where it has none.</param>
/// <param name="Packs">The names of all packs that are loaded together.</param>
/// <param name="Diagnostics">Receives what is wrong.</param>
internal sealed record BindingScope(
    PackSymbols Pack,
    string Language,
    RuleWords Words,
    WordListReader Lists,
    SidesSyntax? Sides,
    IReadOnlyDictionary<string, PackSymbols> Packs,
    DiagnosticBag Diagnostics)
{
    public NameResolver Names => new(Pack, Diagnostics);
}

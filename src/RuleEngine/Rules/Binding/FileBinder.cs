using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds one rule file of a pack, apart from all others, so that files can be bound on all cores.</summary>
/// <param name="scope">What binding needs; of its own for each file.</param>
internal sealed class FileBinder(BindingScope scope)
{
    public BoundFile Bind(RuleFileSyntax file)
    {
        var (ofDefinitions, ofAttribution, ofRules) = (new DiagnosticBag(), new DiagnosticBag(), new DiagnosticBag());
        return new BoundFile
        {
            Definitions = BindDefinitions(file, ofDefinitions),
            OfDefinitions = ofDefinitions,
            Attribution = file.Attribution is { } block ? new RuleBinder(scope with { Diagnostics = ofAttribution }).Bind(block) : null,
            OfAttribution = ofAttribution,
            Rules = BindRules(file, ofRules),
            OfRules = ofRules,
        };
    }

    private ImmutableArray<BoundDefinition> BindDefinitions(RuleFileSyntax file, DiagnosticBag diagnostics)
    {
        var binder = new RuleBinder(scope with { Diagnostics = diagnostics });
        return [.. file.Definitions.Select(definition => binder.Bind(definition, SymbolOf(definition)))];
    }

    private ImmutableArray<BoundRule> BindRules(RuleFileSyntax file, DiagnosticBag diagnostics)
    {
        var own = scope with { Diagnostics = diagnostics };
        var expander = new RuleExpander(own, new RuleBinder(own));
        return [.. file.Rules.SelectMany(rule => expander.Bind(rule, SymbolOf(rule)))];
    }

    // The second of two definitions of one name is bound for its errors, under a symbol that nothing refers to.
    private DefinitionSymbol SymbolOf(DefinitionSyntax definition)
    {
        var (name, location) = (definition.Name.Value, definition.Name.Location);
        return scope.Pack.Definitions[name] is { } symbol && symbol.Location == location
            ? symbol
            : new DefinitionSymbol(scope.Pack.Name, name, location);
    }

    private RuleSymbol SymbolOf(RuleSyntax rule)
    {
        var (id, location) = (rule.Id.Value, rule.Id.Location);
        return scope.Pack.Rules[id] is { } symbol && symbol.Location == location ? symbol : new RuleSymbol(scope.Pack.Name, id, location);
    }
}

using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Looks up the names that the rules of one pack use.</summary>
internal sealed class NameResolver(PackSymbols pack, DiagnosticBag diagnostics)
{
    /// <summary>The definition of a name, or null with a diagnostic.</summary>
    public DefinitionSymbol? Resolve(NameSyntax name)
    {
        if (!TryFindPack(name.Alias, name.Location, out var owner) || owner is null)
        {
            return null;
        }

        if (owner.Definitions.TryGetValue(name.Name, out var symbol))
        {
            return symbol;
        }

        diagnostics.Add(owner == pack && PairsSyntax.IsSide(name.Name) ? SideWithoutPairs(name) : BindingDiagnostics.UnknownName.At(
            name.Location,
            $"unknown name `{name}`",
            owner == pack ? "not defined in this pack" : $"not defined in `{owner.Name}`",
            HelpFor(name, owner)));
        return null;
    }

    /// <summary>The rule of an id or full name, or null with a diagnostic.</summary>
    public RuleSymbol? ResolveRule(string written, SourceLocation location)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        if (!TryFindPack(slash < 0 ? null : written[..slash], location, out var owner) || owner is null)
        {
            return null;
        }

        return ResolveRule(written, location, owner);
    }

    /// <summary>The rule of an id or full name in a known pack, or null with a diagnostic.</summary>
    public RuleSymbol? ResolveRule(string written, SourceLocation location, PackSymbols owner)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var id = written[(slash + 1)..];
        if (owner.Rules.TryGetValue(id, out var symbol))
        {
            return symbol;
        }

        diagnostics.Add(BindingDiagnostics.UnknownRule.At(
            location,
            $"there is no rule `{written}`",
            $"no rule of `{owner.Name}` has this id",
            HelpForRule(id, slash < 0 ? "" : written[..(slash + 1)], owner)));
        return null;
    }

    private bool TryFindPack(string? alias, SourceLocation location, out PackSymbols? found)
    {
        found = pack;
        if (alias is null || pack.TryFind(alias, out found))
        {
            return true;
        }

        var near = NearestName.Of(alias, pack.Required.Keys);
        diagnostics.Add(BindingDiagnostics.UnknownAlias.At(
            location,
            $"this pack requires no pack `{alias}`",
            "which pack is this?",
            near is not null ? $"did you mean `{near}`?" : $"write `requires: {{{alias}: name-of-the-pack}}` into `pack.yaml`"));
        return false;
    }

    private static Diagnostic SideWithoutPairs(NameSyntax name) => PairsDiagnostics.SideWithoutPairs.At(
        name.Location,
        $"`{name}` stands for a side only in a rule with `pairs`",
        "which side is this?",
        "write `pairs: [$state, $opposition]` into this rule, or name the side; definitions cannot have `pairs`");

    private string HelpFor(NameSyntax name, PackSymbols owner)
    {
        foreach (var other in owner == pack ? pack.Required.Values.OfType<PackSymbols>() : [pack])
        {
            if (other.Definitions.ContainsKey(name.Name))
            {
                return other == pack ? $"this pack has `${name.Name}`" : $"did you mean `${pack.AliasOf(other)}.{name.Name}`?";
            }
        }

        if (NearestName.Of(name.Name, owner.Definitions.Keys) is { } near)
        {
            return $"did you mean `${(name.Alias is { } alias ? $"{alias}." : "")}{near}`?";
        }

        return pack.Required
            .Where(required => required.Value is not null && required.Value != owner)
            .Select(required => (required.Key, Name: NearestName.Of(name.Name, required.Value!.Definitions.Keys)))
            .Where(static found => found.Name is not null)
            .Select(static found => $"did you mean `${found.Key}.{found.Name}`?")
            .FirstOrDefault() ?? $"write it under `define:`, for example `{name.Name}: [first, second]`";
    }

    /// <summary>The first few of many names.</summary>
    private static string Listed(Dictionary<string, RuleSymbol>.KeyCollection names)
    {
        const int Most = 6;
        var shown = string.Join(", ", names.Take(Most).Select(static name => $"`{name}`"));
        return names.Count > Most ? $"{shown} and {names.Count - Most} more" : shown;
    }

    private string HelpForRule(string id, string prefix, PackSymbols owner)
    {
        var other = pack.Required.Values.OfType<PackSymbols>().FirstOrDefault(required => required != owner && required.Rules.ContainsKey(id));
        return other is not null ? $"did you mean `{other.Name}/{id}`?"
            : NearestName.Of(id, owner.Rules.Keys) is { } near ? $"did you mean `{prefix}{near}`?"
            : owner.Definitions.ContainsKey(id) ? $"`${id}` is a definition: write it without `rule(…)`"
            : owner.Rules.Count == 0 ? $"the pack `{owner.Name}` has no rules"
            : $"its rules are {Listed(owner.Rules.Keys)}";
    }
}

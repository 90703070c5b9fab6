using System.Collections.Immutable;
using RuleEngine.Rules.Syntax;
using static System.FormattableString;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>Binds the rules of one pack: a rule as it is written, a rule with <c>pairs</c> once for every ordered pair of the sides of a group.</summary>
/// <remarks>
/// Worked example. <c>{id: asymmetry, pairs: [$state, $opposition], match: $one then/9 $other}</c> becomes the rules
/// <c>asymmetry[state,opposition]</c> with <c>match: $state then/9 $opposition</c> and <c>asymmetry[opposition,state]</c> with
/// <c>match: $opposition then/9 $state</c>. All of them stand where the one is written, and what is wrong with it is told once.
/// </remarks>
internal sealed class RuleExpander
{
    private readonly BindingScope _scope;
    private readonly RuleBinder _rules;
    private readonly RuleBinder _quiet;

    public RuleExpander(BindingScope scope, RuleBinder rules)
    {
        _scope = scope;
        _rules = rules;
        _quiet = new RuleBinder(scope with { Diagnostics = [] });
    }

    public IEnumerable<BoundRule> Bind(RuleSyntax rule, RuleSymbol symbol)
    {
        if (rule.Pairs is not { } pairs)
        {
            return [_rules.Bind(rule, symbol)];
        }

        var groups = SidesBinder.Bind(pairs, _scope.Names, _scope.Diagnostics);
        return groups.IsEmpty ? [BindBroken(rule, symbol)] : BindPairs(rule, pairs, symbol, [.. groups.SelectMany(OrderedPairs)]);
    }

    /// <summary>A rule whose sides are wrong is bound with any pattern in their place, for its other errors.</summary>
    private BoundRule BindBroken(RuleSyntax rule, RuleSymbol symbol)
    {
        var any = new BuiltinSyntax(rule.Location, "word");
        var bound = _rules.Bind(new SideSubstitution(any, any).In(rule), symbol);
        return SidePlaces.Fill(bound, "", "");
    }

    private ImmutableArray<BoundRule> BindPairs(RuleSyntax rule, PairsSyntax pairs, RuleSymbol symbol, ImmutableArray<(Side One, Side Other)> all)
    {
        var bound = ImmutableArray.CreateBuilder<BoundRule>();
        var errors = _scope.Diagnostics.ErrorCount;
        foreach (var (one, other) in all)
        {
            var sidesOf = new SideSubstitution(one.Written, other.Written);
            var own = new RuleSymbol(symbol.Pack, $"{symbol.Name}[{one.Name},{other.Name}]", symbol.Location, symbol);
            var written = sidesOf.In(rule with { Title = SidePlaces.Fill(rule.Title, one.Title, other.Title) });
            var next = (bound.Count == 0 ? _rules : _quiet).Bind(written, own);
            if (bound.Count == 0)
            {
                CheckUse(rule, pairs, sidesOf.Used, next);
                CheckSize(pairs, all.Length, next);
            }

            bound.Add(SidePlaces.Fill(next, one.Title, other.Title));
            if (_scope.Diagnostics.ErrorCount > errors)
            {
                break;
            }
        }

        return bound.ToImmutable();
    }

    private static IEnumerable<(Side One, Side Other)> OrderedPairs(ImmutableArray<Side> sides) =>
        from one in sides
        from other in sides
        where one != other
        select (one, other);

    /// <summary>
    /// A rule that looks for neither side, or says nothing of the second, would report the same thing once for every pair.
    /// </summary>
    private void CheckUse(RuleSyntax rule, PairsSyntax pairs, HashSet<string> used, BoundRule bound)
    {
        if (rule.HasBrokenPattern)
        {
            return;
        }

        if (used.Count == 0)
        {
            _scope.Diagnostics.Add(PairsDiagnostics.SideUnused.At(
                pairs.Location,
                $"the rule `{rule.Id.Value}` looks for neither `$one` nor `$other`",
                "it would report the same for every pair",
                "in a rule with `pairs` write `$one` and `$other` for the two sides, or take `pairs` out"));
            return;
        }

        used.UnionWith(SidePlaces.In(rule.Title, bound));
        foreach (var name in new[] { PairsSyntax.One, PairsSyntax.Other }.Where(name => !used.Contains(name)))
        {
            _scope.Diagnostics.Add(PairsDiagnostics.SideUnused.At(
                pairs.Location,
                $"the rule `{rule.Id.Value}` says nothing of `${name}`",
                $"it would report the same for every `${name}`",
                $"look for `${name}` too, or name it in the message as `{{{name}}}`; a rule on each side alone needs no `pairs`"));
        }
    }

    /// <summary>Refuses what would exceed the limit of the rule set before it is made.</summary>
    private void CheckSize(PairsSyntax pairs, int count, BoundRule first)
    {
        if ((long)BoundTree.RootsOf(first).SelectMany(BoundTree.PatternsIn).Take(BindingLimits.Parts).Count() * count > BindingLimits.Parts)
        {
            _scope.Diagnostics.Add(BindingLimits.TooManyParts.At(
                pairs.Location,
                Invariant($"`pairs` makes {count} rules of this one, with more than {BindingLimits.Parts:N0} words and other parts together"),
                "too much for every pair",
                "move its lists to `define:`, where they count once"));
        }
    }
}

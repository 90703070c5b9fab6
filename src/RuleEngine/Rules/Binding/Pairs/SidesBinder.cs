using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>Looks up the sides of a rule with <c>pairs</c>, and checks that each list has two or more, and no pair comes twice.</summary>
internal static class SidesBinder
{
    /// <summary>The sides, group by group; none where something is wrong with them.</summary>
    public static ImmutableArray<ImmutableArray<Side>> Bind(PairsSyntax pairs, NameResolver names, DiagnosticBag diagnostics)
    {
        var isBroken = pairs.IsBroken;
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<Side>>();
        var seen = new Dictionary<(DefinitionSymbol, DefinitionSymbol), NameSyntax>();
        foreach (var group in pairs.Groups)
        {
            var sides = ImmutableArray.CreateBuilder<Side>();
            foreach (var written in group.Sides)
            {
                if (names.Resolve(written) is not { } definition)
                {
                    isBroken = true;
                    continue;
                }

                var first = sides.FirstOrDefault(side => side.Definition == definition)?.Written
                    ?? sides.Select(side => seen.GetValueOrDefault((side.Definition, definition))).FirstOrDefault(static other => other is not null);
                if (first is not null)
                {
                    isBroken = true;
                    diagnostics.Add(Twice(written, first));
                    continue;
                }

                foreach (var side in sides)
                {
                    seen[(side.Definition, definition)] = written;
                    seen[(definition, side.Definition)] = written;
                }

                sides.Add(new Side(written, definition));
            }

            groups.Add(sides.ToImmutable());
        }

        if (!isBroken && Miscounted(pairs) is { } problem)
        {
            isBroken = true;
            diagnostics.Add(problem);
        }

        return isBroken ? [] : groups.ToImmutable();
    }

    private static Diagnostic? Miscounted(PairsSyntax pairs)
    {
        if (pairs.Groups.FirstOrDefault(static group => group.Sides.Length < 2) is { } group)
        {
            return PairsDiagnostics.TooFewSides.At(
                group.Location,
                group.Sides.IsEmpty ? "there is no side in `pairs`" : $"there is only one side in {(pairs.Groups.Length == 1 ? "`pairs`" : "this list of `pairs`")}",
                "expected two or more",
                "write `pairs: [$state, $opposition]`; a rule on one side needs no `pairs`");
        }

        var all = pairs.Sides.ToList();
        return all.Count <= BindingLimits.Sides ? null : BindingLimits.TooManySides.At(
            all[BindingLimits.Sides].Location,
            $"`pairs` has {all.Count} sides; {BindingLimits.Sides} are the most",
            "one too many",
            "each ordered pair is a rule of its own: join sides that belong together in one definition, or make a rule for each conflict");
    }

    private static Diagnostic Twice(NameSyntax second, NameSyntax first) => PairsDiagnostics.SideTwice.At(
        second.Location, $"the side `{second}` stands twice in `pairs`", "the second", "take one out") with
    {
        Related = [new DiagnosticLabel(first.Location, "the first")],
    };
}

using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>Looks up the sides of a rule with <c>pairs</c>, and checks that they are two or more, all different.</summary>
internal static class SidesBinder
{
    /// <summary>The sides; none where something is wrong with them.</summary>
    public static ImmutableArray<Side> Bind(PairsSyntax pairs, NameResolver names, DiagnosticBag diagnostics)
    {
        var isBroken = pairs.IsBroken;
        var sides = new Dictionary<DefinitionSymbol, Side>();
        foreach (var written in pairs.Sides)
        {
            if (names.Resolve(written) is not { } definition)
            {
                isBroken = true;
            }
            else if (!sides.TryAdd(definition, new Side(written, definition)))
            {
                isBroken = true;
                diagnostics.Add(Twice(written, sides[definition].Written));
            }
        }

        if (!isBroken && Miscounted(pairs, sides.Count) is { } problem)
        {
            isBroken = true;
            diagnostics.Add(problem);
        }

        return isBroken ? [] : [.. pairs.Sides.Select(written => sides.Values.First(side => side.Written == written))];
    }

    private static Diagnostic? Miscounted(PairsSyntax pairs, int count) => count switch
    {
        < 2 => PairsDiagnostics.TooFewSides.At(
            pairs.Location,
            count == 0 ? "there is no side in `pairs`" : "there is only one side in `pairs`",
            "expected two or more",
            "write `pairs: [$state, $opposition]`; a rule on one side needs no `pairs`"),
        > BindingLimits.Sides => BindingLimits.TooManySides.At(
            pairs.Sides[BindingLimits.Sides].Location,
            $"`pairs` has {count} sides; {BindingLimits.Sides} are the most",
            "one too many",
            "each ordered pair is a rule of its own: join sides that belong together in one definition, or make a rule for each conflict"),
        _ => null,
    };

    private static Diagnostic Twice(NameSyntax second, NameSyntax first) => PairsDiagnostics.SideTwice.At(
        second.Location, $"the side `{second}` stands twice in `pairs`", "the second", "take one out") with
    {
        Related = [new DiagnosticLabel(first.Location, "the first")],
    };
}

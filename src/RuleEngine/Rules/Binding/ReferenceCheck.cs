using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>Puts definitions and rules behind those that they refer to, and reports those that refer to themselves.</summary>
internal static class ReferenceCheck
{
    /// <returns>
    /// All rules, definitions and voices, in the order that <see cref="BoundRuleSet.Order"/> promises, and whether there are circles, which no
    /// order can be right for.
    /// </returns>
    public static (ImmutableArray<Symbol> Order, bool HasCircles) Run(
        IReadOnlyCollection<BoundPack> packs, ImmutableArray<AttributionSymbol> voices, DiagnosticBag diagnostics)
    {
        var references = new Dictionary<Symbol, IReadOnlyList<Reference>>(packs.Sum(static pack => pack.Rules.Length + pack.Definitions.Length));
        var walk = new ReferenceWalk();
        var rules = packs.SelectMany(static pack => pack.Rules).ToLookup(static rule => rule.Symbol.Written);
        foreach (var rule in rules)
        {
            references.Add(rule.Key, walk.Of(rule.SelectMany(BoundTree.RootsOf)));
        }

        foreach (var definition in packs.SelectMany(static pack => pack.Definitions))
        {
            references.Add(definition.Symbol, walk.Of([definition.Body]));
        }

        foreach (var voice in voices)
        {
            references.Add(voice, walk.Of(AttributionBinder.BlocksOf(voice, packs).SelectMany(static block => block.Parts.Values)));
        }

        var (order, circles) = DependencyOrder<Symbol>.Of(references.Keys, symbol => TargetsOf(references[symbol]));
        foreach (var circle in circles)
        {
            diagnostics.Add(Explain(circle, references));
        }

        var expanded = order.SelectMany(symbol => symbol is RuleSymbol rule ? rules[rule].Select(static Symbol (made) => made.Symbol) : [symbol]);
        return ([.. expanded], !circles.IsEmpty);
    }

    private static IEnumerable<Symbol> TargetsOf(IReadOnlyList<Reference> references) =>
        references.Count == 0 ? [] : references.Select(static reference => reference.Target);

    private static Diagnostic Explain(ImmutableArray<Symbol> circle, Dictionary<Symbol, IReadOnlyList<Reference>> references)
    {
        var steps = circle
            .Take(CircleText.Shown)
            .Select((symbol, i) => references[symbol].First(reference => reference.Target == circle[(i + 1) % circle.Length]))
            .ToList();
        return BindingDiagnostics.Circle.At(
            steps[0].Location,
            circle.Length == 1 ? $"`{circle[0]}` refers to itself" : $"names refer to each other in a circle: {CircleText.Of([.. circle.Select(static symbol => symbol.ToString()!)])}",
            circle.Length == 1 ? "stands for itself here" : $"`{circle[0]}` needs `{circle[1]}` here",
            circle.Length == 1 ? "say what it stands for without naming it" : "one of them must stand for words of its own") with
        {
            Related = [.. steps.Skip(1).Select((step, i) =>
                new DiagnosticLabel(step.Location, $"`{circle[i + 1]}` needs `{step.Target}`"))],
        };
    }

    private sealed record Reference(Symbol Target, SourceLocation Location);

    /// <summary>Finds what patterns refer to. Most rules refer to nothing, and nothing is made for them.</summary>
    private sealed class ReferenceWalk
    {
        private readonly List<Reference> _found = [];
        private readonly Action<BoundPattern> _visit;

        public ReferenceWalk() => _visit = Visit;

        /// <summary>The references in the order they are written, each once.</summary>
        public IReadOnlyList<Reference> Of(IEnumerable<BoundPattern> roots)
        {
            _found.Clear();
            foreach (var root in roots)
            {
                BoundTree.Walk(root, _visit);
            }

            return _found.Count == 0 ? [] : [.. _found.Distinct()];
        }

        private void Visit(BoundPattern pattern)
        {
            switch (pattern)
            {
                case BoundName name:
                    _found.Add(new Reference(name.Definition, name.Location));
                    break;
                case BoundRuleReference rule:
                    _found.Add(new Reference(rule.Rule, rule.Location));
                    break;
                case BoundAttributed attributed:
                    _found.AddRange(attributed.Voices.Select(voice => new Reference(voice, attributed.Location)));
                    break;
            }
        }
    }
}

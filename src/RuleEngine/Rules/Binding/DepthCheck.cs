using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>
/// Holds patterns to the depth that evaluation can follow, through definitions too: a chain that doubles at every step
/// (<c>b: $a then $a</c>, <c>c: $b then $b</c> …) is short to write and stands for more words than there are.
/// </summary>
internal sealed class DepthCheck
{
    /// <summary>The depth of what has been reported: so low that nothing that builds on it can reach the limit.</summary>
    private const int Unknown = int.MinValue / 2;

    private readonly Dictionary<DefinitionSymbol, int> _depths = [];
    private readonly DiagnosticBag _diagnostics;

    private DepthCheck(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <param name="definitions">The definitions, each behind those that it refers to.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="attributions">The <c>attribution:</c> blocks.</param>
    /// <param name="diagnostics">Receives what is too deep.</param>
    public static void Run(
        IEnumerable<BoundDefinition> definitions,
        IEnumerable<BoundRule> rules,
        IEnumerable<BoundAttribution> attributions,
        DiagnosticBag diagnostics)
    {
        var check = new DepthCheck(diagnostics);
        foreach (var definition in definitions)
        {
            check._depths[definition.Symbol] = check.Limited(check.DepthOf(definition.Body), definition.Symbol, definition.Symbol.Location);
        }

        foreach (var rule in rules)
        {
            foreach (var root in BoundTree.RootsOf(rule))
            {
                check.Limited(check.DepthOf(root), rule.Symbol, root.Location);
            }
        }

        foreach (var (key, part) in attributions.SelectMany(static block => block.Parts))
        {
            check.Limited(check.DepthOf(part), key, part.Location);
        }
    }

    private int Limited(int depth, object owner, SourceLocation location)
    {
        if (depth <= BindingLimits.Depth)
        {
            return depth;
        }

        _diagnostics.Add(BindingLimits.TooDeep.At(
            location,
            $"`{owner}` is nested {depth} deep; {BindingLimits.Depth} is the most",
            "its definitions stand inside one another",
            "name fewer definitions inside one another: a list takes any number of entries, and a chain of `then` any number of parts"));

        // Reported once: whatever builds on it is deep enough to be reported too, and not to blame.
        return Unknown;
    }

    private int DepthOf(BoundPattern pattern) => pattern switch
    {
        BoundName name => 1 + _depths.GetValueOrDefault(name.Definition),
        BoundFilter filter => 1 + Math.Max(DepthOf(filter.Pattern), DepthOf(filter.Context)),
        { Parts.IsEmpty: false } => 1 + Deepest(pattern),
        _ => 1,
    };

    private int Deepest(BoundPattern pattern)
    {
        var deepest = Unknown;
        foreach (var part in pattern.Parts)
        {
            deepest = Math.Max(deepest, DepthOf(part));
        }

        return deepest;
    }

    private int DepthOf(BoundContext context) =>
        1 + (context.Sought is { } sought ? DepthOf(sought) : context.Parts.Select(DepthOf).DefaultIfEmpty().Max());
}

using RuleEngine.Diagnostics;
using static System.FormattableString;

namespace RuleEngine.Rules.Binding;

/// <summary>Holds a rule set to the parts and regular expressions that it may have.</summary>
internal static class SizeCheck
{
    public static void Run(IReadOnlyCollection<BoundPack> packs, DiagnosticBag diagnostics)
    {
        var parts = 0;
        var expressions = new HashSet<string>(StringComparer.Ordinal);
        Action<BoundPattern> count = pattern =>
        {
            parts++;
            if (pattern is BoundRegex regex && expressions.Add(regex.Source) && expressions.Count == BindingLimits.Regexes + 1)
            {
                diagnostics.Add(TooManyRegexes(regex));
            }
        };
        foreach (var pack in packs)
        {
            foreach (var root in RootsOf(pack))
            {
                BoundTree.Walk(root, count);
            }

            if (parts > BindingLimits.Parts)
            {
                diagnostics.Add(BindingLimits.TooManyParts.At(
                    pack.Location,
                    Invariant($"the packs have more than {BindingLimits.Parts:N0} words and other parts together"),
                    "exceeded with this pack",
                    "leave packs out, or check different packs one after the other"));
                return;
            }
        }
    }

    private static IEnumerable<BoundPattern> RootsOf(BoundPack pack) => pack.Definitions.Select(static definition => definition.Body)
        .Concat(pack.Attributions.SelectMany(static block => block.Parts.Values))
        .Concat(pack.Rules.SelectMany(BoundTree.RootsOf));

    private static Diagnostic TooManyRegexes(BoundRegex regex) => BindingLimits.TooManyRegexes.At(
        regex.Location,
        Invariant($"there are more than {BindingLimits.Regexes:N0} different regular expressions"),
        "one too many",
        "each is tried on every word of an article: write words, with `~` or `*`, wherever they do");
}

using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Lists the patterns, contexts and conditions that rules are made of.</summary>
internal static class RuleParts
{
    /// <summary>
    /// The patterns that rules are made of, those in contexts and conditions and the bodies of definitions included, each once for
    /// all rules together; what stands behind <c>rule(…)</c> is the other rule's.
    /// </summary>
    public static IEnumerable<PatternProgram> PatternsOf(IEnumerable<RuleProgram> rules) =>
        Below(rules.SelectMany(RootsOf), throughDefinitions: true);

    /// <summary>The patterns that tell who speaks, those in their contexts and the bodies of definitions included.</summary>
    public static IEnumerable<PatternProgram> PatternsOf(AttributionProgram voice) => Below(voice.Patterns, throughDefinitions: true);

    /// <summary>The patterns that are written in the rule itself: of a definition its name alone.</summary>
    public static IEnumerable<PatternProgram> OwnPatternsOf(RuleProgram rule) => Below(RootsOf(rule), throughDefinitions: false);

    /// <summary>The patterns that are written in the definition itself.</summary>
    public static IEnumerable<PatternProgram> OwnPatternsOf(DefinitionListing definition) =>
        Below([BodyOf(definition.Program)], throughDefinitions: false);

    /// <summary>What stands behind a definition's name; packs know one definition by different names.</summary>
    public static PatternProgram BodyOf(PatternProgram definition) => definition is DefinitionProgram named ? named.Body : definition;

    /// <summary>A context and those it joins, each before its parts.</summary>
    public static IEnumerable<ContextProgram> ClausesOf(ContextProgram context) =>
        context.Parts.SelectMany(ClausesOf).Prepend(context);

    /// <summary>A condition and those it joins, each before its parts.</summary>
    public static IEnumerable<ConditionProgram> ClausesOf(ConditionProgram condition) =>
        condition.Parts.SelectMany(ClausesOf).Prepend(condition);

    private static IEnumerable<PatternProgram> RootsOf(RuleProgram rule)
    {
        ImmutableArray<ContextProgram?> contexts = [rule.Unless, rule.Lower, rule.Raise];
        var ofContexts = contexts.OfType<ContextProgram>().SelectMany(ClausesOf).Select(static clause => clause.Pattern);
        var ofCondition = rule.When is null ? [] : ClausesOf(rule.When).Select(static clause => clause.Pattern);
        return ofContexts.Concat(ofCondition).Prepend(rule.Pattern).OfType<PatternProgram>();
    }

    /// <summary>In no particular order. Definitions share their parts: each is visited once, or a chain of doublings would never end.</summary>
    private static IEnumerable<PatternProgram> Below(IEnumerable<PatternProgram> roots, bool throughDefinitions)
    {
        var seen = new HashSet<PatternProgram>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PatternProgram>(roots);
        while (open.TryPop(out var pattern))
        {
            if (!seen.Add(pattern))
            {
                continue;
            }

            yield return pattern;
            foreach (var part in PartsOf(pattern, throughDefinitions))
            {
                open.Push(part);
            }
        }
    }

    private static IEnumerable<PatternProgram> PartsOf(PatternProgram pattern, bool throughDefinitions) => pattern switch
    {
        DefinitionProgram when !throughDefinitions => [],
        FilterProgram filter => ClausesOf(filter.Context)
            .Select(static clause => clause.Pattern)
            .OfType<PatternProgram>()
            .Concat(filter.Parts),
        _ => pattern.Parts,
    };
}

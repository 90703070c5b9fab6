using System.Diagnostics;

namespace RuleEngine.Rules.Compilation;

/// <summary>Finds for patterns and rules what an article must hold before they can find anything.</summary>
/// <remarks>
/// The idea of the atoms of YARA and of the presearcher of Lucene Monitor: <c>«ميليشيا» near/6 «قرية»</c> finds nothing in an article without
/// ميليشيا, so it need not be tried there. Of two words that must both be there the rarer is watched, and how rare a word is the rules
/// themselves tell: one that many of them use is likely to be frequent in articles. What an <c>unless</c>, a <c>not</c> or a number asks for is
/// no guard, and a pattern without words of its own (<c>quote if words &lt;= 3</c>) has none: its rule is tried on every article.
/// </remarks>
internal sealed class RequiredTerms(PatternSlots slots, double[] costs)
{
    private readonly Requirement?[] _known = new Requirement?[costs.Length];
    private readonly List<Requirement> _ofRules = [];

    /// <summary>What a rule requires; the rules that it refers to have been asked for before, in the order of their indexes.</summary>
    public Requirement Of(RuleProgram rule)
    {
        var ofPattern = rule.Pattern is null ? Requirement.Any : Of(rule.Pattern);
        var requirement = rule.When is null ? ofPattern : Requirement.Cheaper(ofPattern, Of(rule.When));
        _ofRules.Add(requirement);
        return requirement;
    }

    private Requirement Of(PatternProgram pattern) => _known[pattern.Index] ??= Find(pattern);

    private Requirement Find(PatternProgram pattern) => pattern switch
    {
        TermProgram or RegexProgram => Requirement.OneOf(pattern.Index, costs[pattern.Index]),
        DefinitionProgram or CaptureProgram or ToSentenceEndProgram => Of(pattern.Parts[0]),
        UnionProgram union => OfUnion(union),
        ThenProgram or NearProgram or ScopeProgram => pattern.Parts.Select(Of).Aggregate(Requirement.Cheaper),
        AtLeastProgram atLeast => Requirement.AtLeast(atLeast.Count, [.. atLeast.Parts.Select(Of)]),
        FilterProgram { IsUnless: true } filter => Of(filter.Pattern),
        FilterProgram filter => Requirement.Cheaper(Of(filter.Pattern), Of(filter.Context)),
        RuleReferenceProgram reference => Requirement.Either([.. reference.Rules.Select(rule => _ofRules[rule])]),
        _ => Requirement.Any,
    };

    /// <summary>The words of a union are one slot, however many they are.</summary>
    private Requirement OfUnion(UnionProgram union)
    {
        var words = slots.WordsOf(union);
        IEnumerable<Requirement> ofWords = words < 0 ? []
            : [Requirement.OneOf(words, union.Parts.Select(PatternSlots.TermOf).OfType<TermProgram>().Sum(term => costs[term.Index]))];
        return Requirement.Either([.. ofWords, .. union.Parts.Where(static part => PatternSlots.TermOf(part) is null).Select(Of)]);
    }

    private Requirement Of(ContextProgram context) => context switch
    {
        JoinedContextProgram { IsAnd: true } all => all.Parts.Select(Of).Aggregate(Requirement.Cheaper),
        JoinedContextProgram any => Requirement.Either([.. any.Parts.Select(Of)]),
        RelationContextProgram or DistanceContextProgram or ScopeContextProgram => Of(context.Pattern!),
        _ => Requirement.Any,
    };

    private Requirement Of(ConditionProgram condition) => condition switch
    {
        JoinedConditionProgram joined => Requirement.AtLeast(joined.Count, [.. joined.Parts.Select(Of)]),
        HasConditionProgram has => Of(has.Pattern),
        CountConditionProgram count => HoldsOfNone(count) ? Requirement.Any : Of(count.Pattern),
        NotConditionProgram or FactConditionProgram or PublishedConditionProgram => Requirement.Any,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the condition holds where the pattern has no span: <c>count(A) &lt; 3</c>.</summary>
    private static bool HoldsOfNone(CountConditionProgram count) => count.Comparison switch
    {
        Comparison.AtLeast => 0 >= count.Value,
        Comparison.AtMost => 0 <= count.Value,
        Comparison.MoreThan => 0 > count.Value,
        Comparison.LessThan => 0 < count.Value,
        _ => count.Value == 0,
    };
}

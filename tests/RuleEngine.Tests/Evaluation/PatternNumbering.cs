using System.Diagnostics;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Copies patterns with the indexes that the compiler gives to those of a rule set; equal objects stay one.</summary>
/// <param name="word">What to put in place of a word; null to leave words alone.</param>
internal sealed class PatternNumbering(Func<WordMatcher, WordMatcher>? word = null)
{
    private readonly Dictionary<PatternProgram, PatternProgram> _copies = new(ReferenceEqualityComparer.Instance);
    private int _count;

    public PatternProgram Of(PatternProgram pattern)
    {
        if (!_copies.TryGetValue(pattern, out var copy))
        {
            copy = Copy(pattern);
            _copies.Add(pattern, copy);
        }

        return copy;
    }

    public ContextProgram Of(ContextProgram context) => context switch
    {
        NotContextProgram not => new NotContextProgram($"{not}", Of(not.Operand)),
        JoinedContextProgram joined => new JoinedContextProgram($"{joined}", joined.IsAnd, [.. joined.Parts.Select(Of)]),
        RelationContextProgram relation => new RelationContextProgram($"{relation}", relation.Relation, Of(relation.Region)),
        DistanceContextProgram d => new DistanceContextProgram($"{d}", d.Direction, d.MaximumGap, d.Scope, Of(d.Pattern)),
        ScopeContextProgram scope => new ScopeContextProgram($"{scope}", scope.Scope, Of(scope.Pattern)),
        ByContextProgram by => new ByContextProgram($"{by}", Of(by.Pattern)),
        _ => context,
    };

    public ConditionProgram Of(ConditionProgram condition) => condition switch
    {
        NotConditionProgram not => new NotConditionProgram($"{not}", Of(not.Operand)),
        JoinedConditionProgram joined => new JoinedConditionProgram($"{joined}", joined.Count, [.. joined.Parts.Select(Of)]),
        CountConditionProgram c => new CountConditionProgram(
            $"{c}", c.IsDistinct, Of(c.Pattern), c.IsPerThousandWords, c.Comparison, c.Value),
        HasConditionProgram has => new HasConditionProgram($"{has}", has.Scope, Of(has.Pattern)),
        _ => condition,
    };

    private PatternProgram Copy(PatternProgram pattern)
    {
        var source = pattern.ToString();
        return pattern switch
        {
            TermProgram term => new TermProgram(source, word is null ? term.Steps : [.. term.Steps.Select(word)]) { Index = _count++ },
            BuiltinProgram builtin => new BuiltinProgram(builtin.Builtin) { Index = _count++ },
            RuleReferenceProgram reference => new RuleReferenceProgram(source, reference.Rules) { Index = _count++ },
            DefinitionProgram definition => new DefinitionProgram(source, Of(definition.Body)) { Index = _count++ },
            UnionProgram union => new UnionProgram(source, [.. union.Parts.Select(Of)]) { Index = _count++ },
            ThenProgram then => new ThenProgram(source, [.. then.Parts.Select(Of)], then.MaximumGaps) { Index = _count++ },
            NearProgram near => new NearProgram(source, Of(near.First), Of(near.Second), near.MaximumGap) { Index = _count++ },
            ScopeProgram s => new ScopeProgram(source, Of(s.First), Of(s.Second), s.Scope, s.IsOrdered) { Index = _count++ },
            ToSentenceEndProgram toEnd => new ToSentenceEndProgram(source, Of(toEnd.First)) { Index = _count++ },
            AtLeastProgram atLeast => new AtLeastProgram(source, atLeast.Count, [.. atLeast.Parts.Select(Of)]) { Index = _count++ },
            CaptureProgram capture => new CaptureProgram(source, Of(capture.Pattern), capture.Name) { Index = _count++ },
            FilterProgram f => new FilterProgram(source, Of(f.Pattern), Of(f.Context), f.IsUnless) { Index = _count++ },
            _ => throw new UnreachableException(),
        };
    }
}

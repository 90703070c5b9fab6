using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>Writes the two sides of a pair for <c>$one</c> and <c>$other</c>, as their author could have done by hand.</summary>
/// <remarks>
/// Done on what is written, before any name is looked up: whatever shows a rule later (<c>explain</c>, <c>list</c>, the linter) then shows
/// <c>$doubting then $state</c>, and shares its parts with rules that say the same of that side.
/// </remarks>
internal sealed class SideSubstitution(PatternSyntax one, PatternSyntax other)
{
    /// <summary>Which of <c>one</c> and <c>other</c> stood in what was rewritten.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public RuleSyntax In(RuleSyntax rule) => rule with
    {
        Match = rule.Match is null ? null : In(rule.Match),
        Phrases = rule.Phrases is { } phrases ? [.. phrases.Select(In)] : null,
        Unless = rule.Unless is null ? null : In(rule.Unless),
        Lower = rule.Lower is null ? null : In(rule.Lower),
        Raise = rule.Raise is null ? null : In(rule.Raise),
        When = rule.When is null ? null : In(rule.When),
    };

    private PatternSyntax In(PatternSyntax pattern) => pattern switch
    {
        NameSyntax { Alias: null } name when PairsSyntax.IsSide(name.Name) => Side(name),
        OrSyntax or => or with { Operands = In(or.Operands) },
        ThenSyntax then => then with { Operands = In(then.Operands) },
        AtLeastSyntax choice => choice with { Operands = In(choice.Operands) },
        WideSyntax wide => wide with { First = In(wide.First), Second = In(wide.Second) },
        ToSentenceEndSyntax to => to with { First = In(to.First) },
        CaptureSyntax capture => capture with { Pattern = In(capture.Pattern) },
        FilterSyntax filter => filter with { Pattern = In(filter.Pattern), Context = In(filter.Context) },
        NameSyntax or PhraseSyntax or ExactSyntax or VerbSyntax or RegexSyntax or BuiltinSyntax or RuleReferenceSyntax => pattern,
        _ => throw new UnreachableException(),
    };

    private ContextSyntax In(ContextSyntax context) => context switch
    {
        NotContextSyntax not => not with { Operand = In(not.Operand) },
        JoinedContextSyntax joined => joined with { Operands = [.. joined.Operands.Select(In)] },
        RelationContextSyntax relation => relation with { Region = In(relation.Region) },
        DistanceContextSyntax distance => distance with { Pattern = In(distance.Pattern) },
        ScopeContextSyntax scope => scope with { Pattern = In(scope.Pattern) },
        ByContextSyntax by => by with { Source = In(by.Source) },
        ParagraphContextSyntax or MeasureContextSyntax => context,
        _ => throw new UnreachableException(),
    };

    private ConditionSyntax In(ConditionSyntax condition) => condition switch
    {
        NotConditionSyntax not => not with { Operand = In(not.Operand) },
        JoinedConditionSyntax joined => joined with { Operands = [.. joined.Operands.Select(In)] },
        AtLeastConditionSyntax choice => choice with { Operands = [.. choice.Operands.Select(In)] },
        CountConditionSyntax count => count with { Pattern = In(count.Pattern) },
        HasConditionSyntax has => has with { Pattern = In(has.Pattern) },
        FactConditionSyntax or PublishedConditionSyntax => condition,
        _ => throw new UnreachableException(),
    };

    private EntrySyntax In(EntrySyntax entry) => entry switch
    {
        NameEntrySyntax name => new PatternEntrySyntax(name.Location, In(name.Name)),
        PatternEntrySyntax pattern => pattern with { Pattern = In(pattern.Pattern) },
        _ => entry,
    };

    private ImmutableArray<PatternSyntax> In(ImmutableArray<PatternSyntax> patterns) => [.. patterns.Select(In)];

    private PatternSyntax Side(NameSyntax name)
    {
        Used.Add(name.Name);
        var side = name.Name == PairsSyntax.One ? one : other;
        return side with { Location = name.Location };
    }
}

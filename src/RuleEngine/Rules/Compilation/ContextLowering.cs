using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Turns bound contexts and conditions into programs that share their equal parts.</summary>
internal sealed class ContextLowering(PatternLowering patterns, ProgramPool pool)
{
    public ContextProgram Lower(BoundContext context)
    {
        var source = context.Source;
        switch (context)
        {
            case BoundNotContext not:
                var operand = Lower(not.Operand);
                return pool.Share([operand], () => new NotContextProgram(source, operand));
            case BoundJoinedContext joined:
                ImmutableArray<ContextProgram> operands = [.. joined.Operands.Select(Lower)];
                return pool.Share([joined.IsAnd, .. operands], () => new JoinedContextProgram(source, joined.IsAnd, operands));
            case BoundParagraphRelation paragraph:
                var within = Keywords.RelationOf(paragraph.Relation);
                return pool.Share([within, paragraph.Paragraph], () => new ParagraphContextProgram(source, within, paragraph.Paragraph));
            case BoundMeasure measure:
                var comparison = Keywords.ComparisonOf(measure.Comparison);
                return pool.Share(
                    [measure.IsValue, comparison, measure.Value],
                    () => new MeasureContextProgram(source, measure.IsValue, comparison, measure.Value));
            default:
                return LowerSeeking(context);
        }
    }

    public ConditionProgram Lower(BoundCondition condition)
    {
        var source = condition.Source;
        return condition switch
        {
            BoundNotCondition not => new NotConditionProgram(source, Lower(not.Operand)),
            BoundJoinedCondition joined => new JoinedConditionProgram(
                source, joined.IsAnd ? joined.Operands.Length : 1, [.. joined.Operands.Select(Lower)]),
            BoundAtLeastCondition choice => new JoinedConditionProgram(source, choice.Count, [.. choice.Operands.Select(Lower)]),
            BoundCount count => new CountConditionProgram(
                source,
                count.IsDistinct,
                patterns.Lower(count.Pattern),
                count.IsPerThousandWords,
                Keywords.ComparisonOf(count.Comparison),
                count.Value),
            BoundHas has => new HasConditionProgram(source, Keywords.ScopeOf(has.Scope), patterns.Lower(has.Pattern)),
            BoundFact fact => new FactConditionProgram(source, Keywords.FactOf(fact.Fact), TextFolding.FoldWord(fact.Value)),
            BoundPublished published => new PublishedConditionProgram(source, published.IsBefore, published.Date),
            _ => throw new UnreachableException(),
        };
    }

    private ContextProgram LowerSeeking(BoundContext context)
    {
        var source = context.Source;
        switch (context)
        {
            case BoundRelation relation:
                var (kind, region) = (Keywords.RelationOf(relation.Relation), patterns.Lower(relation.Region));
                return pool.Share([kind, region], () => new RelationContextProgram(source, kind, region));
            case BoundScopeHas has:
                var (place, sought) = (Keywords.ScopeOf(has.Scope), patterns.Lower(has.Pattern));
                return pool.Share([place, sought], () => new ScopeContextProgram(source, place, sought));
            case BoundBy by:
                var who = patterns.Lower(by.Pattern);
                return pool.Share([who], () => new ByContextProgram(source, who));
            case BoundDistance distance:
                return LowerDistance(distance);
            default:
                throw new UnreachableException();
        }
    }

    private DistanceContextProgram LowerDistance(BoundDistance distance)
    {
        var direction = Keywords.DirectionOf(distance.Direction);
        var scope = distance.IsParagraph ? Scope.Paragraph : Scope.Sentence;
        var sought = patterns.Lower(distance.Pattern);
        return pool.Share(
            [direction, distance.MaximumGap ?? -1, scope, sought],
            () => new DistanceContextProgram(distance.Source, direction, distance.MaximumGap, scope, sought));
    }
}

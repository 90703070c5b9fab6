using System.Diagnostics;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds contexts and conditions.</summary>
internal sealed class ContextBinder(PatternBinder patterns, DiagnosticBag diagnostics)
{
    public BoundContext Bind(ContextSyntax context)
    {
        var (location, source) = (context.Location, context.ToString());
        return context switch
        {
            NotContextSyntax not => new BoundNotContext(location, source, Bind(not.Operand)),
            JoinedContextSyntax joined => new BoundJoinedContext(location, source, joined.IsAnd, [.. joined.Operands.Select(Bind)]),
            RelationContextSyntax relation => new BoundRelation(location, source, relation.Relation, patterns.Bind(relation.Region)),
            ParagraphContextSyntax paragraph => new BoundParagraphRelation(location, source, paragraph.Relation, paragraph.Paragraph),
            DistanceContextSyntax distance => new BoundDistance(
                location, source, distance.Direction, distance.Distance.Words, distance.Distance.IsParagraph, patterns.Bind(distance.Pattern)),
            ScopeContextSyntax scope => new BoundScopeHas(location, source, scope.Scope, patterns.Bind(scope.Pattern)),
            ByContextSyntax by => new BoundBy(location, source, patterns.Bind(by.Source), patterns.Attributed(location, "by")),
            MeasureContextSyntax measure => new BoundMeasure(location, source, measure.Measure == "value", measure.Comparison, measure.Value),
            _ => throw new UnreachableException(),
        };
    }

    public BoundCondition Bind(ConditionSyntax condition)
    {
        var (location, source) = (condition.Location, condition.ToString());
        return condition switch
        {
            NotConditionSyntax not => new BoundNotCondition(location, source, Bind(not.Operand)),
            JoinedConditionSyntax joined => new BoundJoinedCondition(location, source, joined.IsAnd, [.. joined.Operands.Select(Bind)]),
            AtLeastConditionSyntax choice => new BoundAtLeastCondition(location, source, choice.Count, [.. choice.Operands.Select(Bind)]),
            CountConditionSyntax count => new BoundCount(
                location, source, count.IsDistinct, patterns.Bind(count.Pattern), count.IsPerThousandWords, count.Comparison, count.Value),
            HasConditionSyntax has => new BoundHas(location, source, has.Scope, patterns.Bind(has.Pattern)),
            FactConditionSyntax fact => BindFact(fact, source),
            PublishedConditionSyntax published => new BoundPublished(location, source, published.IsBefore, published.Date),
            _ => throw new UnreachableException(),
        };
    }

    private BoundFact BindFact(FactConditionSyntax fact, string source)
    {
        if (fact.Fact == "language")
        {
            LanguageCode.Check(fact.Value, fact.Location, "write `language is ar` or `language is en`", diagnostics);
        }

        return new BoundFact(fact.Location, source, fact.Fact, fact.Value);
    }
}

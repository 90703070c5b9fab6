using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Finds where the parts of a rule are written, by their source; of equal parts the first. Entries of lists are left out.</summary>
internal sealed class PartPlaces
{
    private readonly ImmutableArray<PartPlace>.Builder _places = ImmutableArray.CreateBuilder<PartPlace>(1);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public static ImmutableArray<PartPlace> Of(BoundRule rule)
    {
        var places = new PartPlaces();
        places.Add(rule.Pattern);
        foreach (var context in rule.Contexts)
        {
            places.Add(context);
        }

        places.Add(rule.When);
        return places._places.DrainToImmutable();
    }

    public static ImmutableArray<PartPlace> Of(BoundDefinition definition)
    {
        var places = new PartPlaces();
        places.Add(definition.Body);
        return places._places.DrainToImmutable();
    }

    private void Add(BoundPattern? pattern)
    {
        if (pattern is null or BoundList)
        {
            return;
        }

        Add(pattern.Source, pattern.Location);
        foreach (var part in pattern.Parts)
        {
            Add(part);
        }

        if (pattern is BoundFilter filter)
        {
            Add(filter.Context);
        }
    }

    private void Add(BoundContext context)
    {
        Add(context.Source, context.Location);
        Add(context.Sought);
        foreach (var part in context.Parts)
        {
            Add(part);
        }
    }

    private void Add(BoundCondition? condition)
    {
        if (condition is null)
        {
            return;
        }

        Add(condition.Source, condition.Location);
        Add(condition.Sought);
        foreach (var part in condition.Parts)
        {
            Add(part);
        }
    }

    private void Add(string part, SourceLocation place)
    {
        if (_seen.Add(part))
        {
            _places.Add(new PartPlace(part, place));
        }
    }
}

using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Finds where the parts of a rule are written, by their source; of equal parts the first. Entries of lists are left out.</summary>
internal sealed class PartPlaces
{
    private readonly ImmutableDictionary<string, SourceLocation>.Builder _places =
        ImmutableDictionary.CreateBuilder<string, SourceLocation>(StringComparer.Ordinal);

    public static ImmutableDictionary<string, SourceLocation> Of(BoundRule rule)
    {
        var places = new PartPlaces();
        places.Add(rule.Pattern);
        foreach (var context in rule.Contexts)
        {
            places.Add(context);
        }

        places.Add(rule.When);
        return places._places.ToImmutable();
    }

    public static ImmutableDictionary<string, SourceLocation> Of(BoundDefinition definition)
    {
        var places = new PartPlaces();
        places.Add(definition.Body);
        return places._places.ToImmutable();
    }

    private void Add(BoundPattern? pattern)
    {
        if (pattern is null or BoundList)
        {
            return;
        }

        _places.TryAdd(pattern.Source, pattern.Location);
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
        _places.TryAdd(context.Source, context.Location);
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

        _places.TryAdd(condition.Source, condition.Location);
        Add(condition.Sought);
        foreach (var part in condition.Parts)
        {
            Add(part);
        }
    }
}

using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Finds where the parts of a rule are written, by their source; of equal parts the first. Entries of lists are left out.</summary>
internal sealed class PartPlaces
{
    /// <summary>Most rules have a few parts, and to compare those costs less than a table of them.</summary>
    private const int MostCompared = 8;

    private readonly List<PartPlace> _places = [];
    private HashSet<string>? _seen;

    public static ImmutableArray<PartPlace> Of(BoundRule rule)
    {
        var places = new PartPlaces();
        places.Add(rule.Pattern);
        foreach (var context in rule.Contexts)
        {
            places.Add(context);
        }

        places.Add(rule.When);
        return [.. places._places];
    }

    public static ImmutableArray<PartPlace> Of(BoundDefinition definition)
    {
        var places = new PartPlaces();
        places.Add(definition.Body);
        return [.. places._places];
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
        if (IsNew(part))
        {
            _places.Add(new PartPlace(part, place));
        }
    }

    private bool IsNew(string part)
    {
        if (_seen is null && _places.Count >= MostCompared)
        {
            _seen = new HashSet<string>(_places.Select(static place => place.Part), StringComparer.Ordinal);
        }

        if (_seen is not null)
        {
            return _seen.Add(part);
        }

        foreach (var place in _places)
        {
            if (place.Part == part)
            {
                return false;
            }
        }

        return true;
    }
}

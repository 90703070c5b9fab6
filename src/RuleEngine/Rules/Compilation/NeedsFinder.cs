using System.Runtime.InteropServices;

namespace RuleEngine.Rules.Compilation;

/// <summary>Finds what each pattern needs (<see cref="PatternNeeds"/>).</summary>
internal sealed class NeedsFinder
{
    // To look for more words takes longer than it saves.
    private const int MostSlots = 4;

    private readonly PatternSlots _slots;
    private readonly double[] _costs;

    // For each pattern where its needs stand: how many, and the slots. At 0 stand those of a pattern that needs nothing.
    private readonly int[] _places;
    private readonly List<int> _needs = [0];
    private readonly List<int> _found = [];

    private NeedsFinder(int patterns, PatternSlots slots, double[] costs) => (_places, _slots, _costs) = (new int[patterns], slots, costs);

    /// <param name="patterns">The patterns of the rule set, at the places that their indexes say; null where one is not in use.</param>
    /// <param name="slots">Their slots.</param>
    /// <param name="costs">How often each is likely to be met: the rarest are looked for first.</param>
    public static PatternNeeds Find(IReadOnlyList<PatternProgram?> patterns, PatternSlots slots, double[] costs)
    {
        var finder = new NeedsFinder(patterns.Count, slots, costs);

        // Parts have smaller indexes than what they are parts of.
        for (var i = 0; i < patterns.Count; i++)
        {
            finder._found.Clear();
            finder.Find(patterns[i]);
            if (finder._found.Count > 0)
            {
                finder._places[i] = finder._needs.Count;
                finder._needs.Add(finder._found.Count);
                finder._needs.AddRange(finder._found);
            }
        }

        return new PatternNeeds(finder._places, [.. finder._needs]);
    }

    private void Find(PatternProgram? pattern)
    {
        switch (pattern)
        {
            case ThenProgram or NearProgram or ScopeProgram or ToSentenceEndProgram:
                foreach (var part in pattern.Parts)
                {
                    Add(part);
                }

                break;
            case FilterProgram filter:
                Add(filter.Pattern);
                if (!filter.IsUnless)
                {
                    Add(filter.Context);
                }

                break;
        }
    }

    private void Add(ContextProgram context)
    {
        switch (context)
        {
            case JoinedContextProgram { IsAnd: true }:
                foreach (var part in context.Parts)
                {
                    Add(part);
                }

                break;
            case RelationContextProgram or DistanceContextProgram or ScopeContextProgram:
                Add(context.Pattern!);
                break;
        }
    }

    private void Add(PatternProgram part)
    {
        part = part.Unnamed;
        if (_slots.GatheredIn(part) is var slot and >= 0)
        {
            Add(slot);
            return;
        }

        foreach (var need in CollectionsMarshal.AsSpan(_needs).Slice(_places[part.Index] + 1, _needs[_places[part.Index]]))
        {
            Add(need);
        }
    }

    /// <summary>Adds a slot where it stands by how rare it is; what is too many drops out.</summary>
    private void Add(int slot)
    {
        if (_found.Contains(slot))
        {
            return;
        }

        var place = _found.Count;
        while (place > 0 && _costs[_found[place - 1]] > _costs[slot])
        {
            place--;
        }

        _found.Insert(place, slot);
        if (_found.Count > MostSlots)
        {
            _found.RemoveAt(MostSlots);
        }
    }
}

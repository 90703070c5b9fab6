using System.Runtime.InteropServices;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// Tells for each pattern which words an article must hold, each of them, before the pattern can have a span. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// The plain way finds the spans of all parts and joins them. Of three patterns that a rule comes to, two have no span, and mostly because a
/// word of theirs was not met: <c>$speaker then «باسم» then word</c> needs the slots of <c>$speaker</c>, if it is a list of words, and of «باسم». These
/// are looked for first; nothing else of the pattern is looked at if one is empty.
/// </para>
/// <para>
/// <see cref="RequiredTerms"/> asks of words that one of them be there, and so leads from words to rules. Here all must: what an
/// <c>or</c> needs is nothing, as either side will do.
/// </para>
/// </remarks>
internal sealed class PatternNeeds
{
    // To look for more words takes longer than it saves.
    private const int MostSlots = 4;

    private readonly PatternSlots _slots;

    // For each pattern where its needs stand: how many, and the slots. At 0 stand those of a pattern that needs nothing.
    private readonly int[] _places;
    private readonly List<int> _needs = [0];
    private readonly List<int> _found = [];

    /// <param name="patterns">The patterns of the rule set, at the places that their indexes say; null where one is not in use.</param>
    /// <param name="slots">Their slots.</param>
    /// <param name="costs">How often each is likely to be met: the rarest are looked for first.</param>
    public PatternNeeds(IReadOnlyList<PatternProgram?> patterns, PatternSlots slots, double[] costs)
    {
        _slots = slots;
        _places = new int[patterns.Count];

        // Parts have smaller indexes than what they are parts of.
        for (var i = 0; i < _places.Length; i++)
        {
            _found.Clear();
            Find(patterns[i], costs);
            if (_found.Count > 0)
            {
                _places[i] = _needs.Count;
                _needs.Add(_found.Count);
                _needs.AddRange(_found);
            }
        }
    }

    /// <summary>The slots that must hold something.</summary>
    public ReadOnlySpan<int> this[PatternProgram pattern] =>
        CollectionsMarshal.AsSpan(_needs).Slice(_places[pattern.Index] + 1, _needs[_places[pattern.Index]]);

    private void Find(PatternProgram? pattern, double[] costs)
    {
        switch (pattern)
        {
            case ThenProgram or NearProgram or ScopeProgram or ToSentenceEndProgram:
                foreach (var part in pattern.Parts)
                {
                    Add(part, costs);
                }

                break;
            case FilterProgram filter:
                Add(filter.Pattern, costs);
                if (!filter.IsUnless)
                {
                    Add(filter.Context, costs);
                }

                break;
        }
    }

    private void Add(ContextProgram context, double[] costs)
    {
        switch (context)
        {
            case JoinedContextProgram { IsAnd: true }:
                foreach (var part in context.Parts)
                {
                    Add(part, costs);
                }

                break;
            case RelationContextProgram or DistanceContextProgram or ScopeContextProgram:
                Add(context.Pattern!, costs);
                break;
        }
    }

    private void Add(PatternProgram part, double[] costs)
    {
        part = part.Unnamed;
        if (_slots.GatheredIn(part) is var slot and >= 0)
        {
            Add(slot, costs);
            return;
        }

        foreach (var need in this[part])
        {
            Add(need, costs);
        }
    }

    /// <summary>Adds a slot where it stands by how rare it is; what is too many drops out.</summary>
    private void Add(int slot, double[] costs)
    {
        if (_found.Contains(slot))
        {
            return;
        }

        var place = _found.Count;
        while (place > 0 && costs[_found[place - 1]] > costs[slot])
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

using System.Runtime.InteropServices;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Puts the terms met in an article where they are needed: in their slots, and in those of the unions that hold them. Reused.</summary>
/// <remarks>
/// A word that ten lists hold may stand in an article forty times. So what a term leads to is looked up once an article: first the hits are
/// counted by term, then each term met announces its unions and makes its rules worth trying, then every slot gets its stretch of the
/// arena, and last the hits are put there, in the order in which they were met.
/// </remarks>
/// <param name="leads">What terms lead to.</param>
/// <param name="slots">Receives what was met.</param>
/// <param name="arena">Receives the spans.</param>
/// <param name="candidates">Receives the rules worth trying.</param>
internal sealed class TermLinker(TermLeads leads, SlotTable slots, SpanArena arena, CandidateRules candidates)
{
    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 16;

    private readonly List<int> _slotOfHit = [];

    // For each term met how many unions hold it, and those: first by what leads to them, then by the numbers of their slots.
    private readonly List<int> _unions = [];

    public void Link(HitList hits)
    {
        _slotOfHit.Clear();
        _unions.Clear();
        for (var i = 0; i < hits.Count; i++)
        {
            EarlyFetch.Of(in leads.PlaceOf(hits[Math.Min(i + Ahead, hits.Count - 1)].Lead));
            var number = Announce(hits[i].Lead, out var isNew);
            if (isNew)
            {
                slots[number].Unions = _unions.Count;
                AddUnions(hits[i].Lead);
            }

            slots[number].Count++;
            _slotOfHit.Add(number);
        }

        AnnounceUnions();
        for (var i = 0; i < slots.Count; i++)
        {
            ref var slot = ref slots[i];
            slot.Start = arena.Take(slot.Count);
            slot.Count = 0;
        }

        Put(hits.AsSpan());
    }

    /// <summary>The number of the slot that a lead fills; takes note of the rules that it makes worth trying.</summary>
    private int Announce(int lead, out bool isNew)
    {
        var known = slots.Count;
        var number = slots.Add(leads.SlotOf(lead));
        isNew = number == known;
        if (isNew)
        {
            candidates.Name(lead, number);
        }

        return number;
    }

    private void AddUnions(int lead)
    {
        var unions = leads.UnionsOf(lead);
        _unions.Add(unions.Length);
        foreach (var union in unions)
        {
            EarlyFetch.Of(in leads.PlaceOf(union));
            _unions.Add(union);
        }
    }

    private void AnnounceUnions()
    {
        var unions = CollectionsMarshal.AsSpan(_unions);
        var terms = slots.Count;
        for (var term = 0; term < terms; term++)
        {
            foreach (ref var union in UnionsOf(slots[term], unions))
            {
                union = Announce(union, out _);
                slots[union].Count += slots[term].Count;
            }
        }
    }

    private void Put(ReadOnlySpan<TermHit> hits)
    {
        var slotOfHit = CollectionsMarshal.AsSpan(_slotOfHit);
        var unions = CollectionsMarshal.AsSpan(_unions);
        var known = slots.AsSpan();
        var spans = arena.AsSpan();
        for (var i = 0; i < hits.Length; i++)
        {
            var span = new PatternSpan(hits[i].First, hits[i].Last, 0);
            ref var term = ref known[slotOfHit[i]];
            spans[term.Start + term.Count++] = span;
            foreach (var union in UnionsOf(term, unions))
            {
                ref var slot = ref known[union];
                spans[slot.Start + slot.Count++] = span;
            }
        }
    }

    private static Span<int> UnionsOf(in SpanSlot term, Span<int> unions) => unions.Slice(term.Unions + 1, unions[term.Unions]);
}

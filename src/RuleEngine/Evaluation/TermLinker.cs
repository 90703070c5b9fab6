using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Takes the terms met in an article to their slots, to those of the unions that hold them, and to the rules worth trying. Reused.</summary>
/// <remarks>
/// A word that ten lists hold may stand in an article forty times. So what a term leads to is looked up once an article: first the hits are
/// counted by term, then each term met makes its rules worth trying and announces its unions, and last the hits are put where their term begins
/// in the arena. Of most unions nobody asks for the spans: they are gathered by <see cref="SpanGatherer"/> when somebody does.
/// </remarks>
/// <param name="leads">What terms lead to.</param>
/// <param name="slots">Receives what was met.</param>
/// <param name="links">Receives what filled each union.</param>
/// <param name="arena">Receives the spans of the terms.</param>
/// <param name="candidates">Receives the rules worth trying.</param>
internal sealed class TermLinker(TermLeads leads, SlotTable slots, UnionLinks links, SpanArena arena, CandidateRules candidates)
{
    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 16;

    private int[] _slotOfHit = [];

    public void Link(HitList hits)
    {
        links.Clear();
        var all = hits.AsSpan();
        Count(all);
        var terms = slots.Count;
        for (var term = 0; term < terms; term++)
        {
            EarlyFetch.Of(in leads.PlaceOf(leads.FirstUnionOf(slots[Math.Min(term + Ahead, terms - 1)].Lead)));
            candidates.Name(slots[term].Lead, term);
            AnnounceUnions(term);
        }

        for (var union = terms; union < slots.Count; union++)
        {
            candidates.Name(slots[union].Lead, union);
        }

        Put(all, terms);
    }

    /// <summary>Gives each term met a slot, and counts its hits there.</summary>
    private void Count(ReadOnlySpan<TermHit> hits)
    {
        _slotOfHit = PartBuffer.Room(_slotOfHit, hits.Length);
        for (var i = 0; i < hits.Length; i++)
        {
            EarlyFetch.Of(in leads.PlaceOf(hits[Math.Min(i + Ahead, hits.Length - 1)].Lead));
            var lead = hits[i].Lead;
            var number = slots.Add(leads.SlotOf(lead));
            ref var slot = ref slots[number];
            slot.State = SlotState.Met;
            slot.Lead = lead;
            slot.Count++;
            _slotOfHit[i] = number;
        }
    }

    /// <summary>Gives the unions that hold a term slots, and counts its hits there too.</summary>
    private void AnnounceUnions(int term)
    {
        var count = slots[term].Count;
        foreach (var lead in leads.UnionsOf(slots[term].Lead))
        {
            var number = slots.Add(leads.SlotOf(lead));
            ref var slot = ref slots[number];
            slot.State = SlotState.Filled;
            slot.Lead = lead;
            slot.Count += count;
            links.Add(ref slot, term);
        }
    }

    /// <summary>Puts the spans of each term side by side, in the order in which they were met.</summary>
    private void Put(ReadOnlySpan<TermHit> hits, int terms)
    {
        var end = arena.Take(hits.Length);
        var known = slots.AsSpan();
        foreach (ref var slot in known[..terms])
        {
            end += slot.Count;
            slot.Start = end;
        }

        var spans = arena.AsSpan();
        var slotOfHit = _slotOfHit.AsSpan(0, hits.Length);
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            spans[--known[slotOfHit[i]].Start] = new PatternSpan(hits[i].First, hits[i].Last, 0);
        }
    }
}

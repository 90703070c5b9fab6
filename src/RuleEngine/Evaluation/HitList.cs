using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>The terms met in an article, in any order. What they lead to is fetched from memory meanwhile. Reused.</summary>
internal sealed class HitList(TermLeads leads)
{
    private TermHit[] _hits = new TermHit[256];

    public int Count { get; private set; }

    public ref readonly TermHit this[int index] => ref _hits[index];

    public void Clear() => Count = 0;

    public void Add(TermHit hit)
    {
        EarlyFetch.Of(in leads.PlaceOf(hit.Lead));
        if (Count == _hits.Length)
        {
            Array.Resize(ref _hits, 2 * Count);
        }

        _hits[Count++] = hit;
    }
}

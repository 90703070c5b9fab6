using System.Numerics;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>Puts spans in order by a row of places, one a token: each span goes where it begins, and all are read from there. Reused.</summary>
/// <remarks>
/// <para>
/// That takes a step or two for each span however many runs they come in, and no comparison but of spans that begin with the same token. A bit
/// tells of each place whether anything is there, so that nothing else of the row is cleared or read.
/// </para>
/// <para>
/// Of spans of one token the bits are all there is to know: they skip no words, as those would stand between their first token and their last.
/// </para>
/// </remarks>
internal sealed class TokenRow
{
    private const int BitsOfPart = 64;
    private const int None = -1;

    // Where so many begin with tokens of others, merging is quicker.
    private const int MostSteps = 2;

    // All zero between two sets.
    private ulong[] _isTaken = [];

    // For each token the first of its spans.
    private int[] _heads = [];
    private Entry[] _entries = [];
    private int _count;
    private int _steps;

    /// <summary>Whether reading the row takes no longer than a step or two for each span.</summary>
    /// <param name="count">How many spans there are.</param>
    /// <param name="first">The first token with which one begins.</param>
    /// <param name="last">The last token with which one begins.</param>
    public static bool Suits(int count, int first, int last) => (last - first) / BitsOfPart < count;

    /// <summary>Makes room for other spans.</summary>
    /// <param name="count">How many will be placed.</param>
    /// <param name="last">The last token with which one begins.</param>
    public void Start(int count, int last)
    {
        (_count, _steps) = (0, MostSteps * count);
        _isTaken = PartBuffer.Room(_isTaken, (last / BitsOfPart) + 1);
        _heads = PartBuffer.Room(_heads, last + 1);
        _entries = PartBuffer.Room(_entries, count);
    }

    /// <summary>Places spans of one token each.</summary>
    public void PlaceTokens(ReadOnlySpan<PatternSpan> spans)
    {
        var isTaken = _isTaken;
        foreach (ref readonly var span in spans)
        {
            isTaken[(uint)span.First / BitsOfPart] |= 1UL << span.First;
        }
    }

    /// <summary>Places any spans; false if too many begin with one token, and so none are in the row any more.</summary>
    public bool TryPlace(ReadOnlySpan<PatternSpan> spans)
    {
        var (isTaken, heads, entries) = (_isTaken, _heads, _entries);
        foreach (ref readonly var span in spans)
        {
            ref var part = ref isTaken[(uint)span.First / BitsOfPart];
            var bit = 1UL << span.First;
            ref var head = ref heads[span.First];
            if ((part & bit) == 0)
            {
                part |= bit;
                head = _count;
                entries[_count++] = new Entry(span, None);
            }
            else if (!TryInsert(ref head, span))
            {
                Array.Clear(isTaken);
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the tokens placed as spans, in order and each once, and clears the row; how many.</summary>
    /// <param name="first">None stands before it.</param>
    /// <param name="last">None stands behind it.</param>
    /// <param name="to">Receives them.</param>
    public int TakeTokens(int first, int last, Span<PatternSpan> to)
    {
        var count = 0;
        var parts = PartsOf(first, last, out var begin);
        foreach (ref var part in parts)
        {
            for (var bits = part; bits != 0; bits &= bits - 1)
            {
                var token = begin + BitOperations.TrailingZeroCount(bits);
                to[count++] = new PatternSpan(token, token, 0);
            }

            part = 0;
            begin += BitsOfPart;
        }

        return count;
    }

    /// <summary>Writes the spans placed, in order; of equal ones the one with the fewest skipped words. Clears the row; how many.</summary>
    /// <param name="first">None begins before it.</param>
    /// <param name="last">None begins behind it.</param>
    /// <param name="to">Receives them.</param>
    public int Take(int first, int last, Span<PatternSpan> to)
    {
        var count = 0;
        var (heads, entries) = (_heads, _entries);
        var parts = PartsOf(first, last, out var begin);
        foreach (ref var part in parts)
        {
            for (var bits = part; bits != 0; bits &= bits - 1)
            {
                for (var i = heads[begin + BitOperations.TrailingZeroCount(bits)]; i != None; i = entries[i].Next)
                {
                    to[count++] = entries[i].Span;
                }
            }

            part = 0;
            begin += BitsOfPart;
        }

        return count;
    }

    private Span<ulong> PartsOf(int first, int last, out int begin)
    {
        var part = first / BitsOfPart;
        begin = part * BitsOfPart;
        return _isTaken.AsSpan(part..((last / BitsOfPart) + 1));
    }

    /// <summary>Adds a span to those that begin with the same token, in order; false if that takes too long.</summary>
    private bool TryInsert(ref int head, in PatternSpan span)
    {
        ref var place = ref head;
        while (place != None && _entries[place].Span.Last < span.Last)
        {
            place = ref _entries[place].Next;
            if (--_steps < 0)
            {
                return false;
            }
        }

        if (place == None || _entries[place].Span.Last > span.Last)
        {
            _entries[_count] = new Entry(span, place);
            place = _count++;
        }
        else if (span.Skipped < _entries[place].Span.Skipped)
        {
            _entries[place].Span = span;
        }

        return true;
    }

    /// <param name="span">A span in the row.</param>
    /// <param name="next">The next one that begins with the same token.</param>
    private struct Entry(PatternSpan span, int next)
    {
        public PatternSpan Span = span;
        public int Next = next;
    }
}

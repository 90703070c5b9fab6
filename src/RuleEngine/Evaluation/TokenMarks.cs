using System.Numerics;

namespace RuleEngine.Evaluation;

/// <summary>Puts spans of one token in order: they are marked in a row of bits, one a token, and read from there. Reused.</summary>
/// <remarks>Such a span skips no words, as those would stand between its first token and its last: its token is all there is to know of it.</remarks>
internal sealed class TokenMarks
{
    private const int BitsOfPart = 64;

    // All zero between two sets.
    private ulong[] _parts = new ulong[16];

    /// <summary>Whether reading the marks takes no longer than a comparison or two for each token marked.</summary>
    /// <param name="count">How many are to be marked.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them.</param>
    public static bool AreDense(int count, int first, int last) => (last - first) / BitsOfPart < count;

    /// <summary>Makes room.</summary>
    /// <param name="last">The last token that will be marked.</param>
    public void Expect(int last)
    {
        if (_parts.Length <= last / BitsOfPart)
        {
            _parts = new ulong[2 * (1 + (last / BitsOfPart))];
        }
    }

    /// <summary>Marks the tokens of some spans of one token each.</summary>
    public void Mark(ReadOnlySpan<PatternSpan> spans)
    {
        var parts = _parts;
        foreach (ref readonly var span in spans)
        {
            var token = (uint)span.First;
            parts[token / BitsOfPart] |= 1UL << (int)(token % BitsOfPart);
        }
    }

    /// <summary>Writes the tokens marked as spans, in order and each once, and forgets them; how many.</summary>
    /// <param name="first">None before it is marked.</param>
    /// <param name="last">None behind it is marked.</param>
    /// <param name="to">Receives them.</param>
    public int Take(int first, int last, Span<PatternSpan> to)
    {
        var count = 0;
        var begin = first / BitsOfPart;
        var token = begin * BitsOfPart;
        foreach (ref var part in _parts.AsSpan(begin..(1 + (last / BitsOfPart))))
        {
            var bits = part;
            part = 0;
            for (; bits != 0; bits &= bits - 1)
            {
                var marked = token + BitOperations.TrailingZeroCount(bits);
                to[count++] = new PatternSpan(marked, marked, 0);
            }

            token += BitsOfPart;
        }

        return count;
    }
}

using System.Buffers;

namespace RuleEngine.Articles.Text;

/// <summary>Receives folded characters, on the stack as long as they fit there.</summary>
internal ref struct FoldingBuffer
{
    private readonly FoldingTable _table;
    private readonly bool _keepsStarts;
    private Span<char> _letters;
    private Span<int> _starts;
    private char[]? _rented;
    private int _count;

    /// <param name="table">What becomes of each character.</param>
    /// <param name="letters">Where to write first; grows when full.</param>
    /// <param name="starts">Where to write offsets first; empty if none are wanted.</param>
    public FoldingBuffer(FoldingTable table, Span<char> letters, Span<int> starts)
    {
        _table = table;
        _letters = letters;
        _starts = starts;
        _keepsStarts = !starts.IsEmpty;
    }

    /// <summary>For each folded character the offset of the original one.</summary>
    public readonly ReadOnlySpan<int> Starts => _starts[.._count];

    public void Append(ReadOnlySpan<char> text)
    {
        var takesMarks = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var folded = _table[c];
            if (folded == FoldingTable.Dropped)
            {
                takesMarks = takesMarks && c != FoldingTable.Tatweel;
                if (takesMarks && _table.Compose(_letters[_count - 1], c) is var composed and not FoldingTable.Dropped)
                {
                    _letters[_count - 1] = composed;
                }
            }
            else if (folded != FoldingTable.Expanded)
            {
                Append(folded, i);
                takesMarks = true;
            }
            // A stray lead is dropped too: it would join a low surrogate that only stands behind it once folded.
            else if (c != FoldingTable.InvisibleLead)
            {
                foreach (var letter in _table.Expand(c))
                {
                    Append(letter, i);
                }

                takesMarks = true;
            }
            else if (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }
    }

    public override readonly string ToString() => _letters[.._count].ToString();

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private void Append(char letter, int start)
    {
        if (_count == _letters.Length)
        {
            Grow();
        }

        if (_keepsStarts)
        {
            _starts[_count] = start;
        }

        _letters[_count++] = letter;
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(256, _letters.Length * 2));
        _letters.CopyTo(larger);
        Dispose();
        _letters = _rented = larger;
        if (_keepsStarts)
        {
            var starts = new int[larger.Length];
            _starts.CopyTo(starts);
            _starts = starts;
        }
    }
}

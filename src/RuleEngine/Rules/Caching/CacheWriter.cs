using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes numbers, texts and what is shared as bytes, which <see cref="CacheReader"/> reads in the same order.</summary>
/// <param name="output">Takes the bytes.</param>
/// <param name="expected">How many texts there will be, and how much that is shared; tables that grow leave a second one of their size behind.</param>
internal sealed class CacheWriter(Stream output, int expected = 0)
{
    private const int BitsOfByte = 7;
    private const byte More = 0x80;

    private readonly Dictionary<string, int> _texts = new(expected, StringComparer.Ordinal);
    private readonly Dictionary<object, int> _parts = new(expected, ReferenceEqualityComparer.Instance);

    /// <summary>Writes a number: one byte for those below 128, which most are.</summary>
    public void Write(int number)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= BitsOfByte)
        {
            output.WriteByte((byte)(rest | More));
        }

        output.WriteByte((byte)rest);
    }

    public void Write(bool flag) => Write(flag ? 1 : 0);

    public void Write(decimal number)
    {
        foreach (var part in decimal.GetBits(number))
        {
            Write(part);
        }
    }

    public void Write(DateOnly? day) => Write(day is { } given ? given.DayNumber + 1 : 0);

    /// <summary>Writes a text: the first time its letters, then its number among all texts.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Write(CacheReader.NoText);
        }
        else if (_texts.TryGetValue(text, out var number))
        {
            Write(CacheReader.FirstText + number);
        }
        else
        {
            _texts.Add(text, _texts.Count);
            Write(CacheReader.NewText);
            WriteArray(text.AsSpan());
        }
    }

    public void Write(ImmutableArray<string> texts)
    {
        Write(texts.Length);
        foreach (var text in texts)
        {
            Write(text);
        }
    }

    /// <summary>Writes numbers, or structs of nothing but numbers, as they lie in memory.</summary>
    public void WriteArray<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Write(values.Length);
        output.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>
    /// Writes the number of something shared, if it has been written before. Else it must be written now, then its own parts first, and
    /// be made known with <see cref="Know"/>.
    /// </summary>
    public bool IsKnown(object part)
    {
        var isKnown = _parts.TryGetValue(part, out var number);
        Write(isKnown ? number + 1 : 0);
        return isKnown;
    }

    public void Know(object part) => _parts.Add(part, _parts.Count);
}

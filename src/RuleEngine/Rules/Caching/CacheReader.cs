using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Caching;

/// <summary>Reads what <see cref="CacheWriter"/> has written. The bytes are known to be the very ones.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="start">Where to begin.</param>
internal sealed class CacheReader(byte[] bytes, int start)
{
    public const int NoText = 0;
    public const int NewText = 1;
    public const int FirstText = 2;

    private const int BitsOfByte = 7;
    private const byte More = 0x80;

    private readonly List<string> _texts = [];
    private readonly List<object> _parts = [];
    private int _next = start;

    /// <summary>The rule files, by their paths.</summary>
    public Dictionary<string, SourceText> Sources { get; } = new(StringComparer.Ordinal);

    public int ReadNumber()
    {
        uint last = bytes[_next++];
        var number = last;
        for (var shift = BitsOfByte; last >= More; shift += BitsOfByte)
        {
            last = bytes[_next++];
            number = (number & ((1U << shift) - 1)) | (last << shift);
        }

        return (int)number;
    }

    public bool ReadFlag() => bytes[_next++] != 0;

    public decimal ReadDecimal() => new([ReadNumber(), ReadNumber(), ReadNumber(), ReadNumber()]);

    public DateOnly? ReadDay() => ReadNumber() is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    /// <summary>A text that is there.</summary>
    public string ReadText() => ReadTextOrNull()!;

    public string? ReadTextOrNull()
    {
        var number = ReadNumber();
        if (number != NewText)
        {
            return number == NoText ? null : _texts[number - FirstText];
        }

        var text = new string(MemoryMarshal.Cast<byte, char>(ReadBytes(ReadNumber() * sizeof(char))));
        _texts.Add(text);
        return text;
    }

    public ImmutableArray<string> ReadTexts()
    {
        var count = ReadNumber();
        if (count == 0)
        {
            return [];
        }

        var texts = new string[count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = ReadText();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var count = ReadNumber();
        if (count == 0)
        {
            return [];
        }

        var values = GC.AllocateUninitializedArray<T>(count);
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        ReadBytes(target.Length).CopyTo(target);
        return values;
    }

    /// <summary>Something shared that has been read before; null where it comes now and must be made known.</summary>
    public T? Known<T>()
        where T : class => ReadNumber() is > 0 and var number ? (T)_parts[number - 1] : null;

    public T Know<T>(T part)
        where T : class
    {
        _parts.Add(part);
        return part;
    }

    private ReadOnlySpan<byte> ReadBytes(int count)
    {
        var read = bytes.AsSpan(_next, count);
        _next += count;
        return read;
    }
}

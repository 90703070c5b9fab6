using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RuleEngine.Articles.Text;

/// <summary>
/// Tells how many plain letters stand at a place of a text: letters of ASCII or of the Arabic alphabet, tatweel and harakat among these.
/// </summary>
/// <remarks>
/// Nearly all words of news are a few such letters and nothing else. Sixty-four characters are looked at together and remembered as bits, so
/// that where the next word ends shows in a count of bits, without waiting for its characters and without a jump for each of them.
/// </remarks>
internal ref struct PlainLetters
{
    /// <summary>As many letters as are told apart; of more than these, only that they are more.</summary>
    public const int MostTold = SpellingKey.MostLetters;

    private const int Width = 64;

    private const char FirstArabic = '\u0621';
    private const char LastArabic = '\u0652';
    private const char BitOfCase = ' ';

    private readonly ReadOnlySpan<char> _text;
    private int _start;
    private ulong _isLetter;

    /// <param name="text">The text; nothing stands behind its end.</param>
    public PlainLetters(ReadOnlySpan<char> text)
    {
        _text = text;

        // No place of the text lies in a look that was taken here.
        _start = -Width;
    }

    /// <summary>Whether characters are such letters throughout.</summary>
    public static bool AreAll(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (!char.IsAsciiLetter(c) && c is < FirstArabic or > LastArabic)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letters from a place on, up to the first character that is none.</summary>
    public int CountAt(int place)
    {
        var offset = place - _start;
        if ((uint)offset >= Width - MostTold)
        {
            Look(place);
            offset = 0;
        }

        return BitOperations.TrailingZeroCount(~(_isLetter >> offset));
    }

    private void Look(int place)
    {
        scoped var characters = _text[place..];
        if (characters.Length < Width)
        {
            Span<char> padded = stackalloc char[Width];
            padded.Clear();
            characters.CopyTo(padded);
            characters = padded;
        }

        _start = place;
        _isLetter = 0;
        for (var i = 0; i < Width; i += Vector256<ushort>.Count)
        {
            var some = Vector256.Create(MemoryMarshal.Cast<char, ushort>(characters[i..]));
            _isLetter |= (ulong)AreLetters(some).ExtractMostSignificantBits() << i;
        }
    }

    private static Vector256<ushort> AreLetters(Vector256<ushort> characters) =>
        AreIn(characters, FirstArabic, LastArabic) | AreIn(characters | Vector256.Create((ushort)BitOfCase), 'a', 'z');

    private static Vector256<ushort> AreIn(Vector256<ushort> characters, char first, char last) =>
        Vector256.LessThanOrEqual(characters - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
}

using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RuleEngine.Articles.Text;

/// <summary>
/// The letters at a place of a text, up to eight of them, as the key of a spelling.
/// </summary>
/// <remarks>
/// Nearly all words of news are up to eight letters of the Arabic alphabet or of ASCII and nothing else. Eight characters are looked at
/// together, so that such a word is found without a jump for each of its letters, which no processor can foretell.
/// </remarks>
internal readonly ref struct PlainWord
{
    /// <summary>As many characters as are looked at.</summary>
    public const int Longest = 8;

    private const char FirstArabic = '\u0621';
    private const char LastBeforeTatweel = '\u063A';
    private const char FirstBehindTatweel = '\u0641';
    private const char LastArabic = '\u064A';
    private const char BitOfCase = ' ';

    private PlainWord(int length, Vector128<ulong> letters) => (Length, Key) = (length, new SpellingKey(letters[0], letters[1]));

    public int Length { get; }

    public SpellingKey Key { get; }

    /// <param name="text">The text, at least <see cref="Longest"/> characters of it behind <paramref name="start"/>.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="most">As many characters as may belong to the word.</param>
    public static PlainWord At(ReadOnlySpan<char> text, int start, int most)
    {
        var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(start, Longest)));
        var isLetter = IsIn(characters, FirstArabic, LastBeforeTatweel)
            | IsIn(characters, FirstBehindTatweel, LastArabic)
            | IsIn(characters | Vector128.Create((ushort)BitOfCase), 'a', 'z');
        var length = Math.Min(BitOperations.TrailingZeroCount(~isLetter.ExtractMostSignificantBits()), Math.Min(most, Longest));
        var isWord = Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length));
        return new PlainWord(length, (characters & isWord).AsUInt64());
    }

    private static Vector128<ushort> IsIn(Vector128<ushort> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace RuleEngine.Articles.Text;

/// <summary>What a vocabulary finds a spelling by: its characters themselves where they fit into sixteen bytes, else a hash of them.</summary>
/// <param name="First">The first half.</param>
/// <param name="Second">The second half; zero for a word of few letters.</param>
/// <remarks>
/// <para>
/// The first byte tells the three forms apart. A word of up to sixteen plain letters is packed, a byte a letter: the low byte of its
/// character, with the highest bit set for Arabic, which no letter of ASCII has. Such a byte is never below <see cref="LeastLetter"/>.
/// </para>
/// <para>Seven other characters or fewer stand behind two bytes that say what they were cut as, and of longer ones a hash stands there.</para>
/// </remarks>
internal readonly record struct SpellingKey(ulong First, ulong Second)
{
    /// <summary>As many plain letters as a word can have that is its own key.</summary>
    public const int MostLetters = 16;

    /// <summary>As many other characters as are their own key.</summary>
    public const int MostCharacters = (MostLetters / sizeof(char)) - 1;

    private const byte LeastLetter = 0x41;
    private const byte Hashed = 0x10;
    private const byte KindOfFirst = 1;
    private const int BitsOfKind = 16;

    // How far the bit that all Arabic letters have is from the highest bit of a byte.
    private const int ShiftOfScript = 3;
    private const ushort LowByte = 0xFF;
    private const ushort HighestBit = 0x80;
    private const int CharactersOfHalf = sizeof(ulong) / sizeof(char);

    private static readonly ulong FirstSecret = NewSecret();
    private static readonly ulong SecondSecret = NewSecret();

    /// <summary>Where to look for it. Nobody outside the process can tell which keys have hashes near to each other.</summary>
    public ulong Hash => Mix(First, Second);

    /// <summary>Whether equal keys are not yet equal characters.</summary>
    public bool IsHashed => (byte)First is >= Hashed and < LeastLetter;

    /// <param name="raw">The characters, at least one; none of them is a zero.</param>
    /// <param name="kind">What they were cut as.</param>
    public static SpellingKey Of(ReadOnlySpan<char> raw, TokenKind kind)
    {
        return raw.Length == 1 && kind != TokenKind.Word ? OfMark(raw[0], kind) : OfSome(raw, kind);
    }

    /// <summary>The key of a token of one character that is no word.</summary>
    public static SpellingKey OfMark(char mark, TokenKind kind) => new(SignOf(kind) | ((ulong)mark << BitsOfKind), 0);

    /// <summary>The key of a word of few plain letters, without a jump for how many they are.</summary>
    /// <param name="text">The text, at least <see cref="MostLetters"/> characters of it from <paramref name="start"/> on.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How many letters it has, at most <see cref="MostLetters"/>.</param>
    public static SpellingKey OfWord(ReadOnlySpan<char> text, int start, int length)
    {
        var characters = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(start, MostLetters)));
        var bytes = (characters & Vector256.Create(LowByte)) | ((characters >>> ShiftOfScript) & Vector256.Create(HighestBit));
        var areOfWord = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        var letters = (Vector128.Narrow(bytes.GetLower(), bytes.GetUpper()) & areOfWord).AsUInt64();
        return new SpellingKey(letters[0], letters[1]);
    }

    private static SpellingKey OfSome(ReadOnlySpan<char> raw, TokenKind kind)
    {
        Span<char> padded = stackalloc char[MostLetters];
        padded.Clear();
        if (kind == TokenKind.Word && raw.Length <= MostLetters && PlainLetters.AreAll(raw))
        {
            raw.CopyTo(padded);
            return OfWord(padded, 0, raw.Length);
        }

        if (raw.Length <= MostCharacters)
        {
            padded[0] = (char)SignOf(kind);
            raw.CopyTo(padded[1..]);
            return new SpellingKey(Half(padded), Half(padded[CharactersOfHalf..]));
        }

        var hash = HashOf(raw);
        return new SpellingKey((hash << BitsOfKind) | Hashed | SignOf(kind), hash);
    }

    private static ulong SignOf(TokenKind kind) => KindOfFirst + (ulong)kind;

    private static ulong HashOf(ReadOnlySpan<char> raw)
    {
        var hash = (ulong)raw.Length;
        for (var rest = raw; rest.Length >= CharactersOfHalf; rest = rest[CharactersOfHalf..])
        {
            hash = Mix(hash, Half(rest));
        }

        // What is left is less than a half: the last one again has all of it.
        return Mix(hash, Half(raw[^CharactersOfHalf..]));
    }

    private static ulong Half(ReadOnlySpan<char> characters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters));

    private static ulong Mix(ulong first, ulong second)
    {
        var high = Math.BigMul(first ^ FirstSecret, second ^ SecondSecret, out var low);
        return high ^ low;
    }

    private static ulong NewSecret() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}

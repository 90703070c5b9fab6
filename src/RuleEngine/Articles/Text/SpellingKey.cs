using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace RuleEngine.Articles.Text;

/// <summary>What a vocabulary finds a spelling by: the characters themselves where they are few, else a hash of them.</summary>
/// <param name="First">The first four characters, or the hash.</param>
/// <param name="Second">The other characters, padded with zeros, and what they were cut as.</param>
internal readonly record struct SpellingKey(ulong First, ulong Second)
{
    private const int CharactersOfHalf = 4;
    private const int MostCharacters = 2 * CharactersOfHalf;

    // The place of the last character. A word is a zero there, so only a word can have a character in it.
    private const int ShiftOfKind = 48;
    private const ulong Hashed = 1UL << 63;

    private static readonly ulong FirstSecret = NewSecret();
    private static readonly ulong SecondSecret = NewSecret();

    /// <summary>Where to look for it. Nobody outside the process can tell which keys have hashes near to each other.</summary>
    public ulong Hash => Mix(First, Second);

    /// <summary>Whether equal keys are not yet equal characters. No character but zero stands before the sign of a hash.</summary>
    public bool IsHashed => Second >= Hashed && (Second << (64 - ShiftOfKind)) == 0;

    /// <param name="raw">The characters, at least one; none of them is a zero.</param>
    /// <param name="kind">What they were cut as.</param>
    public static SpellingKey Of(ReadOnlySpan<char> raw, TokenKind kind)
    {
        var sign = (ulong)kind << ShiftOfKind;
        if (raw.Length == 1 && kind != TokenKind.Word)
        {
            return new SpellingKey(raw[0], sign);
        }

        if (raw.Length < MostCharacters || (raw.Length == MostCharacters && kind == TokenKind.Word))
        {
            Span<char> padded = stackalloc char[MostCharacters];
            padded.Clear();
            raw.CopyTo(padded);
            var halves = MemoryMarshal.Cast<char, ulong>(padded);
            return new SpellingKey(halves[0], halves[1] | sign);
        }

        var hash = (ulong)raw.Length;
        for (var rest = raw; rest.Length >= CharactersOfHalf; rest = rest[CharactersOfHalf..])
        {
            hash = Mix(hash, Half(rest));
        }

        // What is left is less than a half: the last one again has all of it.
        return new SpellingKey(Mix(hash, Half(raw[^CharactersOfHalf..])), Hashed | sign);
    }

    private static ulong Half(ReadOnlySpan<char> characters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters));

    private static ulong Mix(ulong first, ulong second)
    {
        var high = Math.BigMul(first ^ FirstSecret, second ^ SecondSecret, out var low);
        return high ^ low;
    }

    private static ulong NewSecret() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}

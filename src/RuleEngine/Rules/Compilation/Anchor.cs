using System.Diagnostics.CodeAnalysis;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// Where a phrase is looked for, in sixteen bytes: the anchors of a frequent pair stand side by side. Phrases of up to four words are found
/// with nothing else at hand.
/// </summary>
internal readonly struct Anchor
{
    /// <summary>As many words have been found when the rest is tried: the pair, and the word beside it.</summary>
    public const int Found = 3;

    /// <summary>A pair further on in a phrase is none to look for.</summary>
    public const int LastPosition = byte.MaxValue;

    private const int Pair = 2;

    private const int BitsOfPlace = 4;
    private const int LastPlace = WordFamilies.MostWords - 1;

    // The only word that is left then, or where the words of a longer phrase begin among those of all terms.
    private readonly int _restOrFirstWord;
    private readonly ushort _length;
    private readonly byte _position;

    // The place of each word of the pair in its family.
    private readonly byte _places;

    /// <param name="lead">What the phrase leads to.</param>
    /// <param name="firstWord">Where its words begin among those of all terms.</param>
    /// <param name="words">Its words.</param>
    /// <param name="position">Which of them is the first of the pair, up to <see cref="LastPosition"/>.</param>
    /// <param name="families">The families of all words.</param>
    public Anchor(int lead, int firstWord, ReadOnlySpan<int> words, int position, WordFamilies families)
    {
        (_length, _position) = (checked((ushort)words.Length), checked((byte)position));
        _places = (byte)(families.PlaceOf(words[position]) | families.PlaceOf(words[position + 1]) << BitsOfPlace);
        Lead = lead;
        Beside = IsPair ? -1 : words[IsBesideBehind ? position + Pair : position - 1];
        _restOrFirstWord = HasOneLeft ? words[FirstFound > 0 ? 0 : ^1] : firstWord;
    }

    /// <summary>What the phrase leads to.</summary>
    public int Lead { get; }

    /// <summary>The word behind the pair that is looked for, or the one before if it ends there; -1 in a phrase of two words.</summary>
    public int Beside { get; }

    /// <summary>Whether the pair is the whole of the phrase.</summary>
    public bool IsPair => _length == Pair;

    /// <summary>Whether there are words besides those found.</summary>
    public bool HasMore => _length > Found;

    /// <summary>Whether <see cref="Beside"/> stands behind the pair.</summary>
    public bool IsBesideBehind => _position + Pair < _length;

    private bool HasOneLeft => _length == Found + 1;

    /// <summary>Which of the words is the first of those found.</summary>
    private int FirstFound => IsBesideBehind ? _position : _position - 1;

    /// <summary>1 if the words of its pair are among those that two tokens are, of the families of its pair; else 0.</summary>
    /// <param name="first">The words that the first token is.</param>
    /// <param name="second">The words that the second token is.</param>
    public int IsAt(int first, int second) => first >> (_places & LastPlace) & second >> (_places >> BitsOfPlace) & 1;

    /// <summary>The words before those found, by number.</summary>
    /// <param name="all">The words of all terms.</param>
    [UnscopedRef]
    public ReadOnlySpan<int> WordsBefore(TermWords all) =>
        HasOneLeft ? new ReadOnlySpan<int>(in _restOrFirstWord)[..FirstFound] : all.Slice(_restOrFirstWord, FirstFound);

    /// <summary>The words behind those found, by number.</summary>
    /// <param name="all">The words of all terms.</param>
    [UnscopedRef]
    public ReadOnlySpan<int> WordsBehind(TermWords all) => HasOneLeft
        ? new ReadOnlySpan<int>(in _restOrFirstWord)[FirstFound..]
        : all.Slice(_restOrFirstWord + FirstFound + Found, _length - FirstFound - Found);
}

using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// The places of an article where two words stand side by side at which phrases may be looked for. They wait here for what is filed under
/// them, so that all of it comes from memory at once and not one piece after the other. Reused.
/// </summary>
internal sealed class PairQueue(PhraseIndex phrases)
{
    private MetPair[] _met = new MetPair[256];
    private FoundPair[] _found = [];

    public int Count { get; private set; }

    /// <summary>Adds a pair, unless it is certain that nothing is filed under it; without a jump that would often be foretold wrong.</summary>
    /// <param name="words">The words of one family that a token is.</param>
    /// <param name="others">Those that the next one is.</param>
    /// <param name="first">The token.</param>
    /// <param name="second">The next one.</param>
    /// <param name="times">1 to add it, 0 not to.</param>
    public void AddIf(FamilyWords words, FamilyWords others, int first, int second, int times)
    {
        if (Count == _met.Length)
        {
            Array.Resize(ref _met, 2 * Count);
        }

        var pair = PhraseIndex.PairOf(words.Family, others.Family);
        _met[Count] = new MetPair(pair, first, second, words.Members, others.Members);
        Count += times & phrases.MayHold(pair);
    }

    /// <summary>Empties the queue: those of its pairs under which phrases are filed.</summary>
    public ReadOnlySpan<FoundPair> Take()
    {
        var met = _met.AsSpan(0, Count);
        foreach (ref readonly var pair in met)
        {
            phrases.Expect(pair.Pair);
        }

        if (_found.Length < met.Length)
        {
            _found = new FoundPair[_met.Length];
        }

        var count = 0;
        foreach (ref readonly var pair in met)
        {
            var (start, length) = phrases.PlacesOf(pair.Pair);
            _found[count] = new FoundPair(start, length, pair.First, pair.Second, pair.Words, pair.Others);
            count += length > 0 ? 1 : 0;
        }

        Count = 0;
        return _found.AsSpan(0, count);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct MetPair(ulong Pair, int First, int Second, ushort Words, ushort Others);
}

/// <summary>Two words side by side at which phrases are looked for.</summary>
/// <param name="Start">Where these begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="First">The token of the first word.</param>
/// <param name="Second">The token of the second.</param>
/// <param name="Words">The words that the first token is, of the first family of the pair.</param>
/// <param name="Others">The words that the second token is, of the second.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundPair(int Start, int Length, int First, int Second, ushort Words, ushort Others);

using System.Runtime.InteropServices;

namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from the words that are met to the terms that may stand there.</summary>
/// <remarks>
/// <para>
/// A term of one word is there where its word is. <c>«من دون دليل»</c> could be looked for at every من, which is every tenth word of Arabic
/// news; ten thousand phrases of frequent words would be tried wherever one of them stands. So a phrase is looked for where two of its
/// words stand side by side: the rarest such pair. How rare a pair is, the rules tell: the one that the fewest of their phrases hold. Here that
/// is دون دليل; only where the pair stands is the rest tried.
/// </para>
/// <para>
/// A term with a mark in it is looked for at its first word, whatever follows, since marks are passed over in one direction only.
/// Immutable and thread-safe.
/// </para>
/// </remarks>
internal sealed class PhraseIndex
{
    private readonly WordPairs<Anchor> _pairs;
    private readonly Adjacency _alone;
    private readonly MarkedTerm[] _marked;
    private readonly Adjacency _markedAt;
    private readonly TermWords _words;

    /// <param name="terms">The terms.</param>
    /// <param name="words">Their words.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="leads">What the terms lead to.</param>
    public PhraseIndex(IReadOnlyList<PlannedTerm> terms, TermWords words, int count, TermLeads leads)
    {
        _words = words;
        var sharing = PhrasesOfEachPair(words);
        var alone = new List<(int Word, int Lead)>(terms.Count);
        var marked = new List<MarkedTerm>();
        var markedAt = new List<(int Word, int Marked)>();
        var pairs = new List<(int First, int Second, Anchor Anchor)>(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            var steps = words[i];
            var lead = leads[terms[i].Slot];
            if (steps.Length == 1)
            {
                alone.Add((steps[0], lead));
            }
            else if (terms[i].Steps.Any(static step => step.IsMark))
            {
                markedAt.Add((steps[0], marked.Count));
                marked.Add(new MarkedTerm(lead, i));
            }
            else
            {
                var first = FirstOfRarestPair(steps, sharing);
                pairs.Add((steps[first], steps[first + 1], new Anchor(lead, words.StartOf(i), steps, first)));
            }
        }

        _pairs = new WordPairs<Anchor>(count, pairs);
        _alone = Adjacency.Of(count, alone);
        _marked = [.. marked];
        _markedAt = Adjacency.Of(count, markedAt);
    }

    /// <param name="words">The words of all terms.</param>
    /// <param name="pairs">The phrases, by the pair that they are looked for at.</param>
    /// <param name="alone">From a word to the terms that are nothing but it, by what they lead to.</param>
    /// <param name="marked">The terms with a mark.</param>
    /// <param name="markedAt">From a word or mark to those that begin with it.</param>
    public PhraseIndex(TermWords words, WordPairs<Anchor> pairs, Adjacency alone, MarkedTerm[] marked, Adjacency markedAt) =>
        (_words, _pairs, _alone, _marked, _markedAt) = (words, pairs, alone, marked, markedAt);

    /// <summary>The words of all terms.</summary>
    public TermWords Words => _words;

    /// <summary>The phrases, by the pair that they are looked for at.</summary>
    public WordPairs<Anchor> Pairs => _pairs;

    /// <summary>From a word to the terms that are nothing but it, by what they lead to.</summary>
    public Adjacency Alone => _alone;

    /// <summary>The terms with a mark.</summary>
    public MarkedTerm[] AllMarked => _marked;

    /// <summary>From a word or mark to those that begin with it.</summary>
    public Adjacency AllMarkedAt => _markedAt;

    /// <summary>The terms that are nothing but a word, by what they lead to.</summary>
    public ReadOnlySpan<int> TermsAt(int word) => _alone[word];

    /// <summary>The terms with a mark that begin with a word or mark, by number.</summary>
    public ReadOnlySpan<int> MarkedAt(int word) => _markedAt[word];

    /// <summary>A term with a mark.</summary>
    public MarkedTerm Marked(int number) => _marked[number];

    /// <summary>Whether phrases are looked for where a word stands before another.</summary>
    public bool IsFirst(int word) => _pairs.IsFirst(word);

    /// <summary>Whether phrases are looked for where a word stands behind another.</summary>
    public bool IsSecond(int word) => _pairs.IsSecond(word);

    /// <inheritdoc cref="WordPairs{T}.KeyOf"/>
    public static ulong PairOf(int first, int second) => WordPairs<Anchor>.KeyOf(first, second);

    /// <inheritdoc cref="WordPairs{T}.MayHold"/>
    public int MayHold(ulong pair) => _pairs.MayHold(pair);

    /// <inheritdoc cref="WordPairs{T}.Expect"/>
    public void Expect(ulong pair) => _pairs.Expect(pair);

    /// <summary>Where the phrases stand that are looked for where two words stand side by side, and how many they are; they are sent for.</summary>
    public (int Start, int Length) PlacesOf(ulong pair) => _pairs.PlacesOf(pair);

    /// <summary>The phrases at some places.</summary>
    public ReadOnlySpan<Anchor> At(int start, int length) => _pairs.At(start, length);

    /// <summary>The words and marks of a term with a mark, by number, in order.</summary>
    public ReadOnlySpan<int> WordsOf(MarkedTerm marked) => _words[marked.Term];

    /// <summary>The words of a phrase before those that its anchor finds.</summary>
    public ReadOnlySpan<int> WordsBefore(ref readonly Anchor anchor) => anchor.WordsBefore(_words);

    /// <summary>The words of a phrase behind those that its anchor finds.</summary>
    public ReadOnlySpan<int> WordsBehind(ref readonly Anchor anchor) => anchor.WordsBehind(_words);

    private static Dictionary<ulong, int> PhrasesOfEachPair(TermWords words)
    {
        var sharing = new Dictionary<ulong, int>(words.Count);
        for (var term = 0; term < words.Count; term++)
        {
            var steps = words[term];
            for (var i = 1; i < steps.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sharing, PairOf(steps[i - 1], steps[i]), out _)++;
            }
        }

        return sharing;
    }

    private static int FirstOfRarestPair(ReadOnlySpan<int> words, Dictionary<ulong, int> sharing)
    {
        var rarest = 0;
        for (var i = 1; i + 1 < words.Length; i++)
        {
            rarest = sharing[PairOf(words[i], words[i + 1])] < sharing[PairOf(words[rarest], words[rarest + 1])] ? i : rarest;
        }

        return rarest;
    }
}

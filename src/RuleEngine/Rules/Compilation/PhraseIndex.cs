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
/// Pairs are those of families (<see cref="WordFamilies"/>): دليل as the first word of a phrase and دليل further on are two words, and a token is
/// most often both. With its family and a bit for each of its words it is looked up once, not once a word.
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
    private readonly WordFamilies _families;

    /// <param name="terms">The terms.</param>
    /// <param name="words">Their words.</param>
    /// <param name="families">The families of the words.</param>
    /// <param name="leads">What the terms lead to.</param>
    public PhraseIndex(IReadOnlyList<PlannedTerm> terms, TermWords words, WordFamilies families, TermLeads leads)
    {
        (_words, _families) = (words, families);
        var count = families.Places.Length;
        var sharing = PhrasesOfEachPair();
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
                var anchor = new Anchor(lead, words.StartOf(i), steps, first, families);
                pairs.Add((families.FamilyOf(steps[first]), families.FamilyOf(steps[first + 1]), anchor));
            }
        }

        _pairs = new WordPairs<Anchor>(count, pairs);
        _alone = Adjacency.Of(count, alone);
        _marked = [.. marked];
        _markedAt = Adjacency.Of(count, markedAt);
    }

    /// <param name="words">The words of all terms.</param>
    /// <param name="families">The families of the words.</param>
    /// <param name="pairs">The phrases, by the families of the pair that they are looked for at.</param>
    /// <param name="alone">From a word to the terms that are nothing but it, by what they lead to.</param>
    /// <param name="marked">The terms with a mark.</param>
    /// <param name="markedAt">From a word or mark to those that begin with it.</param>
    public PhraseIndex(
        TermWords words,
        WordFamilies families,
        WordPairs<Anchor> pairs,
        Adjacency alone,
        MarkedTerm[] marked,
        Adjacency markedAt) =>
        (_words, _families, _pairs, _alone, _marked, _markedAt) = (words, families, pairs, alone, marked, markedAt);

    /// <summary>The words of all terms.</summary>
    public TermWords Words => _words;

    /// <summary>The families of the words.</summary>
    public WordFamilies Families => _families;

    /// <summary>The phrases, by the families of the pair that they are looked for at.</summary>
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

    /// <summary>Whether phrases are looked for where a word of a family stands before another.</summary>
    public bool IsFirst(int family) => _pairs.IsFirst(family);

    /// <summary>Whether phrases are looked for where a word of a family stands behind another.</summary>
    public bool IsSecond(int family) => _pairs.IsSecond(family);

    /// <inheritdoc cref="WordPairs{T}.KeyOf"/>
    public static ulong PairOf(int firstFamily, int secondFamily) => WordPairs<Anchor>.KeyOf(firstFamily, secondFamily);

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

    private Dictionary<ulong, int> PhrasesOfEachPair()
    {
        var sharing = new Dictionary<ulong, int>(_words.Count);
        for (var term = 0; term < _words.Count; term++)
        {
            var steps = _words[term];
            for (var i = 1; i < steps.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sharing, PairAt(steps, i - 1), out _)++;
            }
        }

        return sharing;
    }

    private int FirstOfRarestPair(ReadOnlySpan<int> words, Dictionary<ulong, int> sharing)
    {
        var rarest = 0;
        for (var i = 1; i + 1 < words.Length && i <= Anchor.LastPosition; i++)
        {
            rarest = sharing[PairAt(words, i)] < sharing[PairAt(words, rarest)] ? i : rarest;
        }

        return rarest;
    }

    private ulong PairAt(ReadOnlySpan<int> words, int index) =>
        PairOf(_families.FamilyOf(words[index]), _families.FamilyOf(words[index + 1]));
}

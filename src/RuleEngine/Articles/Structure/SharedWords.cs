using System.Numerics;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>
/// Leaves of the body of an article the words that stand in a row of three which comes again. Used for one article after the other.
/// </summary>
/// <remarks>
/// One pass: each row of three is looked for in a table of those before it, by the hashes of its words. In <c>they burned the village, they burned the
/// village school</c> the rows <c>they burned the</c> and <c>burned the village</c> come again; left are twice the four words, and <c>school</c>
/// is not. Two rows may share a hash: then more words are left than need be.
/// <para>
/// The hashes of words lie with their spellings, far apart in memory; they are remembered side by side by the numbers of the spellings.
/// </para>
/// </remarks>
internal sealed class SharedWords
{
    /// <summary>What stands behind each stretch in place of a token.</summary>
    public const int End = -1;

    // Half of the table stays empty, so that a look-up is a step or two.
    private const int PlacesAWord = 2;
    private const int HashBits = 32;

    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 12;

    // Odd numbers that scatter what they are multiplied with; the hashes of words are the process's secret already.
    private const uint ScatterFirst = 0x85EBCA6B;
    private const uint ScatterSecond = 0x9E3779B1;

    private readonly SpellingNotes<int> _hashes = new();
    private readonly PartBuffer<int> _stretches = new();
    private int[] _words = [];
    private bool[] _isShared = [];
    private Row[] _rows = [];
    private int _count;
    private int _shift;

    /// <summary>The tokens of the words, <see cref="End"/> behind those that nothing interrupts; valid until the next article.</summary>
    public ReadOnlySpan<int> Find(AnalyzedArticle article)
    {
        Begin(article);
        var hasShared = false;
        foreach (var sentence in article.Sentences)
        {
            if (article.Blocks[sentence.Block].Region is Region.Lead or Region.Paragraph)
            {
                hasShared |= Read(article.Tokens, sentence.Tokens);
            }
        }

        if (hasShared)
        {
            Gather();
        }

        return _stretches.AsSpan();
    }

    private void Begin(AnalyzedArticle article)
    {
        _hashes.Begin(article.VocabularyStamp);
        _stretches.Clear();
        _count = 0;
        var most = article.Tokens.Length + article.Sentences.Length;
        _words = PartBuffer.Room(_words, most);
        _isShared = PartBuffer.Room(_isShared, most);
        _isShared.AsSpan(0, most).Clear();
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(PlacesAWord * Math.Max(1, article.Tokens.Length))));
        _shift = HashBits - bits;
        _rows = PartBuffer.Room(_rows, 1 << bits);
        _rows.AsSpan(0, 1 << bits).Clear();
    }

    /// <summary>Reads a sentence, and marks the words of its rows that were there before; whether there were any.</summary>
    private bool Read(TokenList tokens, TokenRange sentence)
    {
        var hasShared = false;
        var (first, second, count) = (0u, 0u, 0);
        var all = tokens.AsSpan();
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            _hashes.Expect(all[Math.Min(i + Ahead, all.Length - 1)].SpellingId);
            ref readonly var token = ref all[i];
            if (token.IsWord)
            {
                var third = (uint)HashOf(token);
                _words[_count++] = i;
                if (++count >= RepeatedRuns.FewestWords)
                {
                    hasShared |= IsKnown((((first * ScatterFirst) + second) * ScatterSecond) + third);
                }

                (first, second) = (second, third);
            }
            else if (count > 0 && token.Kind == TokenKind.Punctuation && token.Folded != "-")
            {
                _words[_count++] = End;
                count = 0;
            }
        }

        _words[_count++] = End;
        return hasShared;
    }

    private int HashOf(in Token token)
    {
        if (token.SpellingId == KnownSpelling.NotKept)
        {
            return token.Spelling.Hash;
        }

        ref var hash = ref _hashes[token.SpellingId];
        return hash != 0 ? hash : hash = token.Spelling.Hash;
    }

    /// <summary>Whether the last three words were in a row before: then they and those are marked.</summary>
    private bool IsKnown(uint hash)
    {
        var start = _count - RepeatedRuns.FewestWords;
        var rows = _rows;
        var place = hash >> _shift;
        while (true)
        {
            ref var row = ref rows[place];
            if (row.Behind == 0)
            {
                row = new Row(hash, start + 1);
                return false;
            }

            if (row.Hash == hash)
            {
                _isShared.AsSpan(row.Behind - 1, RepeatedRuns.FewestWords).Fill(true);
                _isShared.AsSpan(start, RepeatedRuns.FewestWords).Fill(true);
                return true;
            }

            place = (place + 1) & (uint.MaxValue >> _shift);
        }
    }

    private void Gather()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_isShared[i])
            {
                _stretches.Add(_words[i]);
            }
            else if (_stretches.Count > 0 && _stretches[_stretches.Count - 1] != End)
            {
                _stretches.Add(End);
            }
        }
    }

    /// <param name="Hash">The hash of three words.</param>
    /// <param name="Behind">Where among the words they first stood, counted from 1; 0 for no row.</param>
    private readonly record struct Row(uint Hash, int Behind);
}

using System.Numerics;

namespace RuleEngine.Articles.Structure;

/// <summary>
/// Leaves of the body of an article the words that stand in a row of three which comes again. Used for one article after the other.
/// </summary>
/// <remarks>
/// One pass: each row of three is looked for in a table of those before it, by the hashes of its words. In <c>they burned the village, they burned the
/// village school</c> the rows <c>they burned the</c> and <c>burned the village</c> come again; left are twice the four words, and <c>school</c>
/// is not. Two rows may share a hash: then more words are left than need be.
/// </remarks>
internal sealed class SharedWords(WordHashes hashes)
{
    /// <summary>What stands behind each stretch in place of a token.</summary>
    public const int End = -1;

    // Half of the table stays empty, so that a look-up is a step or two.
    private const int PlacesAWord = 2;
    private const int HashBits = 32;

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
        hashes.Begin(article);
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
            hashes.Expect(all, i);
            ref readonly var token = ref all[i];
            if (token.IsWord)
            {
                var third = hashes.Of(token);
                _words[_count++] = i;
                if (++count >= RepeatedRuns.FewestWords)
                {
                    hasShared |= IsKnown(WordHashes.OfRow(first, second, third));
                }

                (first, second) = (second, third);
            }
            else if (count > 0 && RepeatedRuns.Interrupts(token))
            {
                _words[_count++] = End;
                count = 0;
            }
        }

        _words[_count++] = End;
        return hasShared;
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

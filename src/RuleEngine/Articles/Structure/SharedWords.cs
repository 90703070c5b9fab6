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
internal sealed class SharedWords
{
    /// <summary>What stands behind each stretch in place of a token.</summary>
    public const int End = -1;

    // Half of the table stays empty, so that a look-up is a step or two.
    private const int PlacesAWord = 2;
    private const int HashBits = 32;

    private readonly PartBuffer<int> _words = new();
    private readonly PartBuffer<bool> _isShared = new();
    private readonly PartBuffer<int> _stretches = new();
    private Row[] _rows = [];
    private int _shift;

    /// <summary>The tokens of the words, <see cref="End"/> behind those that nothing interrupts; valid until the next article.</summary>
    public ReadOnlySpan<int> Find(AnalyzedArticle article)
    {
        Begin(article.Tokens.Length);
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

    private void Begin(int tokens)
    {
        _words.Clear();
        _isShared.Clear();
        _stretches.Clear();
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(PlacesAWord * Math.Max(1, tokens))));
        _shift = HashBits - bits;
        _rows = PartBuffer.Room(_rows, 1 << bits);
        _rows.AsSpan(0, 1 << bits).Clear();
    }

    /// <summary>Reads a sentence, and marks the words of its rows that were there before; whether there were any.</summary>
    private bool Read(TokenList tokens, TokenRange sentence)
    {
        var hasShared = false;
        var (first, second, count) = (0, 0, 0);
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.IsWord)
            {
                var third = token.Spelling.Hash;
                Add(i);
                if (++count >= RepeatedRuns.FewestWords)
                {
                    hasShared |= IsKnown(HashCode.Combine(first, second, third));
                }

                (first, second) = (second, third);
            }
            else if (count > 0 && token.Kind == TokenKind.Punctuation && token.Folded != "-")
            {
                Add(End);
                count = 0;
            }
        }

        Add(End);
        return hasShared;
    }

    private void Add(int word)
    {
        _words.Add(word);
        _isShared.Add(false);
    }

    /// <summary>Whether the last three words were in a row before: then they and those are marked.</summary>
    private bool IsKnown(int hash)
    {
        var start = _words.Count - RepeatedRuns.FewestWords;
        var place = (uint)hash >> _shift;
        while (true)
        {
            ref var row = ref _rows[place];
            if (row.Behind == 0)
            {
                row = new Row(hash, start + 1);
                return false;
            }

            if (row.Hash == hash)
            {
                _isShared.AsSpan().Slice(row.Behind - 1, RepeatedRuns.FewestWords).Fill(true);
                _isShared.AsSpan()[start..].Fill(true);
                return true;
            }

            place = (place + 1) & (uint.MaxValue >> _shift);
        }
    }

    private void Gather()
    {
        for (var i = 0; i < _words.Count; i++)
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
    private readonly record struct Row(int Hash, int Behind);
}

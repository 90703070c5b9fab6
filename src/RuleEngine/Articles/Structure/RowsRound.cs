namespace RuleEngine.Articles.Structure;

/// <summary>Tells whether a row of three words round some words of an article may come again in its body. Used for one article after the other.</summary>
/// <remarks>
/// A run that holds a word has a row of three that holds it, of which there are three at the most. So the rows round the few words that are asked for are
/// gathered, and the article is read once for them. Two rows may share a hash: then the answer is yes where it should be no.
/// </remarks>
internal sealed class RowsRound(WordHashes hashes)
{
    private const int BitsOfPart = 64;
    private const int PartsOfFilter = 16;

    // A bit for each hash: most rows of the article need no more than a look at it.
    private readonly ulong[] _filter = new ulong[PartsOfFilter];
    private readonly List<WordRow> _rows = [];

    /// <param name="article">The article.</param>
    /// <param name="words">The tokens of the words, few of them.</param>
    public bool ComeAgain(AnalyzedArticle article, ReadOnlySpan<int> words)
    {
        hashes.Begin(article);
        _rows.Clear();
        _filter.AsSpan().Clear();
        foreach (var word in words)
        {
            AddRowsRound(word, article);
        }

        return _rows.Count > 0 && AnyComesAgain(article);
    }

    private static bool IsOfBody(Sentence sentence, AnalyzedArticle article) =>
        article.Blocks[sentence.Block].Region is Region.Lead or Region.Paragraph;

    private void AddRowsRound(int word, AnalyzedArticle article)
    {
        var sentence = article.Sentences[article.SentenceOf(word)];
        if (!IsOfBody(sentence, article))
        {
            return;
        }

        foreach (var row in new WordRows(article.Tokens, sentence.Tokens, hashes))
        {
            if (row.Last >= word && article.WordsIn(word, row.Last) <= RepeatedRuns.FewestWords)
            {
                _rows.Add(row);
                _filter[PartOf(row.Hash)] |= BitOf(row.Hash);
            }
        }
    }

    private bool AnyComesAgain(AnalyzedArticle article)
    {
        foreach (var sentence in article.Sentences.AsSpan())
        {
            if (!IsOfBody(sentence, article))
            {
                continue;
            }

            foreach (var row in new WordRows(article.Tokens, sentence.Tokens, hashes))
            {
                if ((_filter[PartOf(row.Hash)] & BitOf(row.Hash)) != 0 && IsAnother(row))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a row that was gathered has the same hash and stands elsewhere.</summary>
    private bool IsAnother(WordRow row)
    {
        foreach (var wanted in _rows)
        {
            if (wanted.Hash == row.Hash && wanted.Last != row.Last)
            {
                return true;
            }
        }

        return false;
    }

    private static int PartOf(uint hash) => (int)(hash >> 26) % PartsOfFilter;

    private static ulong BitOf(uint hash) => 1UL << (int)((hash >> 16) % BitsOfPart);
}

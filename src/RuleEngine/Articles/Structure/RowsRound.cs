namespace RuleEngine.Articles.Structure;

/// <summary>Tells whether a row of three words round some words of an article may come again in its body. Used for one article after the other.</summary>
/// <remarks>
/// A run that holds a word has a row of three that holds it, of which there are three at the most. So the rows round the few words that are asked for are
/// gathered, and the article is read once for them. Two rows may share a hash: then the answer is yes where it should be no.
/// </remarks>
internal sealed class RowsRound(WordHashes hashes)
{
    private const int NoWord = -1;
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
        if (IsOfBody(sentence, article))
        {
            Read(sentence.Tokens, article, word);
        }
    }

    private bool AnyComesAgain(AnalyzedArticle article)
    {
        foreach (var sentence in article.Sentences.AsSpan())
        {
            if (IsOfBody(sentence, article) && Read(sentence.Tokens, article, NoWord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Goes through the rows of a sentence: gathers those that hold a word, or where none is given tells whether one of them is another of those gathered.
    /// </summary>
    private bool Read(TokenRange sentence, AnalyzedArticle article, int word)
    {
        var (first, second, count) = (0u, 0u, 0);
        var tokens = article.Tokens.AsSpan();
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.IsWord)
            {
                var third = hashes.Of(token);
                var row = new WordRow(i, WordHashes.OfRow(first, second, third));
                (first, second) = (second, third);
                if (++count < RepeatedRuns.FewestWords)
                {
                    continue;
                }

                if (word == NoWord)
                {
                    if (IsAnother(row))
                    {
                        return true;
                    }
                }
                else if (i >= word && article.WordsIn(word, i) <= RepeatedRuns.FewestWords)
                {
                    Add(row);
                }
            }
            else if (RepeatedRuns.Interrupts(token))
            {
                count = 0;
            }
        }

        return false;
    }

    private void Add(WordRow row)
    {
        _rows.Add(row);
        _filter[PartOf(row.Hash)] |= BitOf(row.Hash);
    }

    /// <summary>Whether a row that was gathered has the same hash and stands elsewhere.</summary>
    private bool IsAnother(WordRow row)
    {
        if ((_filter[PartOf(row.Hash)] & BitOf(row.Hash)) == 0)
        {
            return false;
        }

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

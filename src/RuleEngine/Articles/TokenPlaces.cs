namespace RuleEngine.Articles;

/// <summary>
/// Which tokens of an article are no words, how many words stand before each token, and which sentence it is in. Used again for the next
/// article.
/// </summary>
internal sealed class TokenPlaces
{
    private int[] _sentenceOf = [];
    private int[] _wordsBefore = [];
    private int[] _marks = [];
    private int _markCount;

    /// <summary>The tokens that are no words, in order: marks, and proclitics that stand apart. Some hundred in an article of a thousand.</summary>
    public ReadOnlySpan<int> Marks => _marks.AsSpan(0, _markCount);

    public int WordsBefore(int token) => _wordsBefore[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Tells the words of an article from its marks.</summary>
    public void Fill(TokenList tokens)
    {
        _marks = PartBuffer.Room(_marks, tokens.Length);
        _wordsBefore = PartBuffer.Room(_wordsBefore, tokens.Length + 1);

        // Without a jump: whether the next token is a word nobody can foretell. What is written for a word the next mark overwrites.
        var span = tokens.AsSpan();
        var marks = _marks.AsSpan(0, span.Length);
        var before = _wordsBefore.AsSpan(0, span.Length + 1);
        var words = 0;
        for (var i = 0; i < span.Length; i++)
        {
            before[i] = words;
            marks[i - words] = i;
            words += CountOf(span[i].Kind);
        }

        before[^1] = words;
        _markCount = span.Length - words;
    }

    /// <summary>One for a word or number, zero for anything else; of a comparison the compiler makes a jump.</summary>
    private static int CountOf(TokenKind kind) => 1 + (((int)TokenKind.Number - (int)kind) >> 31);

    /// <summary>Takes the sentences; every token must lie in one.</summary>
    public void Fill(PartList<Sentence> sentences)
    {
        _sentenceOf = PartBuffer.Room(_sentenceOf, sentences.IsEmpty ? 0 : sentences[^1].Tokens.Last + 1);
        for (var i = 0; i < sentences.Length; i++)
        {
            var (first, last) = sentences[i].Tokens;
            _sentenceOf.AsSpan(first, last - first + 1).Fill(i);
        }
    }
}

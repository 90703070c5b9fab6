namespace RuleEngine.Articles;

/// <summary>Which sentence each token of an article is in, and how many words stand before it. Used again for the next article.</summary>
internal sealed class TokenPlaces
{
    private int[] _sentenceOf = [];
    private int[] _wordsBefore = [];

    public int WordsBefore(int token) => _wordsBefore[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Takes the places of all tokens; every token must lie in a sentence.</summary>
    public void Fill(TokenList tokens, PartList<Sentence> sentences)
    {
        _sentenceOf = PartBuffer.Room(_sentenceOf, tokens.Length);
        _wordsBefore = PartBuffer.Room(_wordsBefore, tokens.Length + 1);
        for (var i = 0; i < sentences.Length; i++)
        {
            var (first, last) = sentences[i].Tokens;
            _sentenceOf.AsSpan(first, last - first + 1).Fill(i);
        }

        var words = 0;
        var before = _wordsBefore.AsSpan(0, tokens.Length + 1);
        before[0] = 0;
        var span = tokens.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            words += span[i].IsWord ? 1 : 0;
            before[i + 1] = words;
        }
    }
}

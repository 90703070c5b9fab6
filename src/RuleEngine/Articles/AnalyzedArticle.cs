namespace RuleEngine.Articles;

/// <summary>
/// An article cut into blocks, sentences and tokens, with the quotations, numbers and dates found in it. For one thread at a time;
/// valid as long as who made it says.
/// </summary>
/// <remarks>
/// Tokens of the title given apart come first, then those of the text; blocks that rules do not read have none. All other
/// parts are runs of token indexes, so no later stage counts characters.
/// </remarks>
internal sealed class AnalyzedArticle
{
    private readonly TokenPlaces _places;

    /// <param name="article">The article.</param>
    /// <param name="language">Its language.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="tokens">The tokens of all blocks that rules read.</param>
    /// <param name="sentences">The sentences, which cover all tokens.</param>
    /// <param name="places">Knows the words and marks among the tokens, and takes the sentences; null for a new one.</param>
    public AnalyzedArticle(
        Article article,
        string language,
        PartList<Block> blocks,
        TokenList tokens,
        PartList<Sentence> sentences,
        TokenPlaces? places = null)
    {
        Article = article;
        Language = language;
        Blocks = blocks;
        Tokens = tokens;
        Sentences = sentences;
        _places = places ?? PlacesOf(tokens);
        _places.Fill(sentences);
    }

    public Article Article { get; }

    /// <summary>The language given or detected; <c>any</c> where it is unknown.</summary>
    public string Language { get; }

    /// <summary>All blocks in reading order, the title given apart first.</summary>
    public PartList<Block> Blocks { get; }

    public TokenList Tokens { get; }

    /// <summary>In reading order; every token lies in exactly one.</summary>
    public PartList<Sentence> Sentences { get; }

    /// <summary>Articles with the same stamp number their spellings alike; 0 where spellings have no numbers.</summary>
    public long VocabularyStamp { get; init; }

    /// <summary>Paired quotations, marks included, by first token, the outer one first.</summary>
    public PartList<TokenRange> Quotations { get; init; } = [];

    /// <summary>Reads the numbers and dates.</summary>
    public IFigures? Figures { get; init; }

    /// <summary>In reading order; read when first asked for.</summary>
    public PartList<NumberMention> Numbers => Figures?.Numbers ?? [];

    /// <inheritdoc cref="Numbers"/>
    public PartList<TokenRange> Dates => Figures?.Dates ?? [];

    /// <summary>The tokens that are no words, in order: one in ten.</summary>
    public ReadOnlySpan<int> Marks => _places.Marks;

    public int WordCount => _places.WordsBefore(Tokens.Length);

    /// <summary>How many words there are in tokens <paramref name="first"/> to <paramref name="last"/>, both included; 0 if reversed.</summary>
    public int WordsIn(int first, int last) => last < first ? 0 : _places.WordsBefore(last + 1) - _places.WordsBefore(first);

    public int SentenceOf(int token) => _places.SentenceOf(token);

    public int BlockOf(int token) => Sentences[SentenceOf(token)].Block;

    public Region RegionOf(int token) => Blocks[BlockOf(token)].Region;

    /// <summary>The tokens of a block that has some.</summary>
    /// <param name="sentence">A sentence of it.</param>
    public TokenRange TokensOfBlockAround(int sentence)
    {
        var (first, last) = (sentence, sentence);
        while (first > 0 && Sentences[first - 1].Block == Sentences[sentence].Block)
        {
            first--;
        }

        while (last + 1 < Sentences.Length && Sentences[last + 1].Block == Sentences[sentence].Block)
        {
            last++;
        }

        return new TokenRange(Sentences[first].Tokens.First, Sentences[last].Tokens.Last);
    }

    /// <summary>The text that the offsets of a field count in.</summary>
    public string TextOf(ArticleField field) => field == ArticleField.Title ? Article.Title ?? "" : Article.Text;

    private static TokenPlaces PlacesOf(TokenList tokens)
    {
        var places = new TokenPlaces();
        places.Fill(tokens);
        return places;
    }
}

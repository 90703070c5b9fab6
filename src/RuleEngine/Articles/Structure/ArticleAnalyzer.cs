using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>
/// Cuts articles into blocks, tokens and sentences and finds their quotations, dates and numbers. Made to be used for one article
/// after the other; not thread-safe; linear time.
/// </summary>
internal sealed class ArticleAnalyzer
{
    private readonly PartBuffer<Token> _tokens = new();
    private readonly PartBuffer<Sentence> _sentences = new();
    private readonly List<(int First, int Last)> _tokensOfBlock = [];
    private readonly List<TokenRange> _quotations = [];
    private readonly List<TokenRange> _dates = [];
    private readonly List<NumberMention> _numbers = [];

    /// <summary>Numbers the spellings of the articles.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Analyzes one article alone; its analysis stays valid.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AnalyzedArticle AnalyzeOnce(Article article, CancellationToken cancellationToken = default) =>
        new ArticleAnalyzer().Analyze(article, cancellationToken);

    /// <summary>Analyzes an article; the analysis is valid until the next is asked for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnalyzedArticle Analyze(Article article, CancellationToken cancellationToken = default)
    {
        Clear();
        var blocks = BlockReader.Read(article);
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = _tokens.Count;
            if (block.IsRead)
            {
                Tokenizer.Cut(TextOf(article, block.Field), block.Start, block.End, block.Field, Vocabulary, _tokens);
            }

            _tokensOfBlock.Add((first, _tokens.Count - 1));
        }

        var tokens = new TokenList(_tokens.Array, 0, _tokens.Count);
        for (var i = 0; i < blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, last) = _tokensOfBlock[i];
            if (first <= last)
            {
                ReadBlock(i, new BlockTokens(TextOf(article, blocks[i].Field), tokens, first, last));
            }
        }

        return new AnalyzedArticle(article, LanguageOf(article), blocks, tokens, _sentences.List)
        {
            VocabularyStamp = Vocabulary.Stamp,
            Quotations = [.. _quotations],
            Dates = [.. _dates],
            Numbers = [.. _numbers],
        };
    }

    private void Clear()
    {
        Vocabulary.MakeRoom();
        _tokens.Clear();
        _sentences.Clear();
        _tokensOfBlock.Clear();
        _quotations.Clear();
        _dates.Clear();
        _numbers.Clear();
    }

    private void ReadBlock(int block, BlockTokens tokens)
    {
        var known = _quotations.Count;
        QuotationPairer.Pair(tokens, _quotations);
        var closingMarks = _quotations.Skip(known).Select(static q => q.Last).ToHashSet();
        SentenceSplitter.Split(block, tokens, closingMarks, _sentences);
        DateReader.Read(tokens, _dates);
        NumberReader.Read(tokens, _dates, _numbers);
    }

    private static string LanguageOf(Article article) =>
        article.Language ?? LanguageDetector.Detect(string.IsNullOrWhiteSpace(article.Text) ? article.Title ?? "" : article.Text);

    private static string TextOf(Article article, ArticleField field) => field == ArticleField.Title ? article.Title! : article.Text;
}

using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Cuts an article into blocks, tokens and sentences and finds its quotations, dates and numbers. Thread-safe; linear time.</summary>
internal sealed class ArticleAnalyzer
{
    private readonly Article _article;
    private readonly ImmutableArray<Block> _blocks;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly List<(int First, int Last)> _tokensOfBlock = [];
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly List<TokenRange> _quotations = [];
    private readonly List<TokenRange> _dates = [];
    private readonly List<NumberMention> _numbers = [];

    private ArticleAnalyzer(Article article)
    {
        _article = article;
        _blocks = BlockReader.Read(article);
    }

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AnalyzedArticle Analyze(Article article, CancellationToken cancellationToken = default) =>
        new ArticleAnalyzer(article).Analyze(cancellationToken);

    private AnalyzedArticle Analyze(CancellationToken cancellationToken)
    {
        foreach (var block in _blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = _tokens.Count;
            if (block.IsRead)
            {
                Tokenizer.Cut(TextOf(block.Field), block.Start, block.End, block.Field, _tokens);
            }

            _tokensOfBlock.Add((first, _tokens.Count - 1));
        }

        var tokens = _tokens.ToImmutable();
        for (var i = 0; i < _blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, last) = _tokensOfBlock[i];
            if (first <= last)
            {
                ReadBlock(i, new BlockTokens(TextOf(_blocks[i].Field), tokens, first, last));
            }
        }

        return new AnalyzedArticle(_article, Language(), _blocks, tokens, _sentences.ToImmutable())
        {
            Quotations = [.. _quotations],
            Dates = [.. _dates],
            Numbers = [.. _numbers],
        };
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

    private string Language() =>
        _article.Language ?? LanguageDetector.Detect(string.IsNullOrWhiteSpace(_article.Text) ? _article.Title ?? "" : _article.Text);

    private string TextOf(ArticleField field) => field == ArticleField.Title ? _article.Title! : _article.Text;
}

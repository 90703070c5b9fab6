using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>
/// Cuts articles into blocks, tokens and sentences and finds their quotations, dates and numbers. Made to be used for one article
/// after the other; not thread-safe; linear time.
/// </summary>
/// <remarks>
/// Every line is cut once. What the lines are shows in their tokens, and those of the lines that rules do not read are dropped again.
/// All that an analysis holds lies in arrays that the next one uses again, so that an article costs no memory of its own.
/// </remarks>
/// <param name="vocabulary">Numbers the spellings of the articles of several analyzers; null for one of its own.</param>
internal sealed class ArticleAnalyzer(SharedVocabulary? vocabulary = null)
{
    private readonly SharedVocabulary _vocabulary = vocabulary ?? NewVocabulary();
    private readonly BlockReader _blockReader = new();
    private readonly QuotationPairer _quotationPairer = new();
    private readonly TokenPlaces _places = new();
    private readonly FigureReader _figures = new();
    private readonly PartBuffer<Token> _source = new();
    private readonly PartBuffer<TextLine> _lines = new();
    private readonly PartBuffer<Token> _tokens = new();
    private readonly PartBuffer<int> _ends = new();
    private readonly PartBuffer<Block> _blocks = new();
    private readonly PartBuffer<Sentence> _sentences = new();
    private readonly PartBuffer<TokenRange> _quotations = new();

    /// <summary>Numbers the spellings of the article at hand, or of the last.</summary>
    public Vocabulary Vocabulary { get; private set; } = Vocabulary.None;

    /// <summary>A vocabulary for analyzers to share.</summary>
    public static SharedVocabulary NewVocabulary() => new(SpellingSigns.Of);

    /// <summary>Analyzes one article alone; its analysis stays valid.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AnalyzedArticle AnalyzeOnce(Article article, CancellationToken cancellationToken = default) =>
        new ArticleAnalyzer().Analyze(article, cancellationToken);

    /// <summary>Analyzes an article; the analysis is valid until the next is asked for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnalyzedArticle Analyze(Article article, CancellationToken cancellationToken = default)
    {
        Clear();
        CutTitle(article);
        var endOfTitle = _tokens.Count;
        CutLines(article, cancellationToken);
        ReadLines(article, endOfTitle);
        ReadBlocks(article, cancellationToken);

        var tokens = TokensFrom(0, _tokens.Count);
        var language = article.Language
            ?? LanguageDetector.Detect(string.IsNullOrWhiteSpace(article.Text) ? tokens : tokens[endOfTitle..]);
        var analyzed = new AnalyzedArticle(article, language, _blocks.List, tokens, _sentences.List, _places)
        {
            VocabularyStamp = Vocabulary.Stamp,
            Quotations = _quotations.List,
            Figures = _figures,
        };
        _figures.Begin(analyzed);
        return analyzed;
    }

    private void Clear()
    {
        Vocabulary = _vocabulary.ForArticle();
        _source.Clear();
        _lines.Clear();
        _tokens.Clear();
        _ends.Clear();
        _blocks.Clear();
        _sentences.Clear();
        _quotations.Clear();
    }

    private void CutTitle(Article article)
    {
        var title = article.Title.AsSpan().TrimStart();
        var start = (article.Title?.Length ?? 0) - title.Length;
        title = title.TrimEnd();
        if (title.Length > 0)
        {
            Tokenizer.Cut(article.Title!, start, start + title.Length, ArticleField.Title, Vocabulary, _tokens);
            _blocks.Add(new Block(Region.Title, ArticleField.Title, start, title.Length));
            _ends.Add(_tokens.Count);
        }
    }

    private void CutLines(Article article, CancellationToken cancellationToken)
    {
        if (article.Source is { } source)
        {
            Tokenizer.Cut(source, 0, source.Length, ArticleField.Text, Vocabulary, _source);
        }

        LineCutter.Cut(article.Text, _lines);
        var tokenizer = new Tokenizer(article.Text, ArticleField.Text, Vocabulary, _tokens, stackalloc CutToken[Tokenizer.MostPending]);
        foreach (var line in _lines.AsSpan())
        {
            cancellationToken.ThrowIfCancellationRequested();
            tokenizer.CutLine(line.Start, line.End);
            _ends.Add(tokenizer.Count);
        }

        tokenizer.Finish();
    }

    /// <summary>Tells what the lines are, makes them blocks, and drops the tokens of those that rules do not read.</summary>
    private void ReadLines(Article article, int endOfTitle)
    {
        var title = _blocks.Count;
        _blockReader.Begin(title > 0, TokensFrom(0, endOfTitle), new TokenList(_source.Array, 0, _source.Count));
        _places.Fill(TokensFrom(0, _tokens.Count));
        var first = endOfTitle;
        for (var i = 0; i < _lines.Count; i++)
        {
            var behind = _ends[title + i];
            var words = _places.WordsBefore(behind) - _places.WordsBefore(first);
            _blockReader.Add(new LineSketch(article.Text, _lines[i], TokensFrom(first, behind), words));
            first = behind;
        }

        var kept = first = endOfTitle;
        var regions = _blockReader.Read();
        for (var i = 0; i < regions.Length; i++)
        {
            ref readonly var line = ref _lines[i];
            var block = new Block(regions[i]!.Value, ArticleField.Text, line.Start, line.Length) { Line = line.Line, Column = line.Column };
            var end = _ends[title + i];
            if (block.IsRead)
            {
                if (kept < first)
                {
                    _tokens.AsSpan()[first..end].CopyTo(_tokens.AsSpan()[kept..]);
                }

                kept += end - first;
            }

            _blocks.Add(block);
            _ends[title + i] = kept;
            first = end;
        }

        if (kept < _tokens.Count)
        {
            _tokens.Truncate(kept);
            _places.Fill(TokensFrom(0, kept));
        }
    }

    private void ReadBlocks(Article article, CancellationToken cancellationToken)
    {
        var tokens = TokensFrom(0, _tokens.Count);
        var marks = _places.Marks;
        var first = 0;
        for (var i = 0; i < _blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (first < _ends[i])
            {
                var text = _blocks[i].Field == ArticleField.Title ? article.Title! : article.Text;
                var block = new BlockTokens(text, tokens, first, _ends[i] - 1);
                var marksOfBlock = marks[..MarksBefore(_ends[i], marks)];
                _quotationPairer.Pair(block, marksOfBlock, _quotations);
                SentenceSplitter.Split(i, block, marksOfBlock, _quotationPairer.ClosingMarks, _sentences);
                marks = marks[marksOfBlock.Length..];
                first = _ends[i];
            }
        }
    }

    private static int MarksBefore(int token, ReadOnlySpan<int> marks)
    {
        var count = 0;
        while (count < marks.Length && marks[count] < token)
        {
            count++;
        }

        return count;
    }

    private TokenList TokensFrom(int first, int end) => new(_tokens.Array, first, end - first);
}

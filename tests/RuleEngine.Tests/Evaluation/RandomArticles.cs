using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;

namespace RuleEngine.Tests.Evaluation;

/// <summary>
/// Small random articles, built token by token: words of one letter (four of them, so that patterns meet), commas, quotation marks,
/// numbers; sentences and paragraphs of random length; sometimes a title given apart.
/// </summary>
internal static class RandomArticles
{
    private const string Sentence = ".";
    private const string Paragraph = "\n";
    private const string Quotation = "\"";
    private const string Comma = ",";

    private static readonly Gen<string> Piece = Gen.Frequency(
        (14, Gen.Elements("a", "b", "c", "d")),
        (2, Gen.Elements(Comma)),
        (2, Gen.Elements(Quotation)),
        (2, Gen.Elements("7", "12")),
        (2, Gen.Elements(Sentence)),
        (1, Gen.Elements(Paragraph)));

    public static Gen<AnalyzedArticle> All { get; } = OfLength(0, 40);

    /// <summary>Articles of some pages: patterns have hundreds of spans, looked for in other ways than a few.</summary>
    public static Gen<AnalyzedArticle> Long { get; } = OfLength(150, 300);

    /// <summary>An article of the pieces, each followed by a space; the first paragraph is the title given apart if there is one.</summary>
    public static AnalyzedArticle Build(IReadOnlyList<string> pieces, bool hasTitle)
    {
        var builder = new ArticleBuilder(hasTitle);
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case Paragraph:
                    builder.EndParagraph();
                    break;
                case Sentence:
                    builder.Add(TokenKind.Punctuation, piece);
                    builder.EndSentence();
                    break;
                case Comma:
                    builder.Add(TokenKind.Punctuation, piece);
                    break;
                case Quotation:
                    builder.Add(TokenKind.QuotationMark, piece);
                    break;
                default:
                    builder.Add(char.IsAsciiDigit(piece[0]) ? TokenKind.Number : TokenKind.Word, piece);
                    break;
            }
        }

        return builder.Build();
    }

    private static Gen<AnalyzedArticle> OfLength(int least, int most) =>
        from hasTitle in Gen.Elements(true, false)
        from size in Gen.Choose(least, most)
        from pieces in Piece.ArrayOf(size)
        select Build(pieces, hasTitle);

    private sealed class GivenFigures(PartList<NumberMention> numbers) : IFigures
    {
        public PartList<NumberMention> Numbers => numbers;

        public PartList<TokenRange> Dates => [];
    }

    /// <summary>Tokens, with the structure that a reader would have found.</summary>
    private sealed class ArticleBuilder(bool hasTitle)
    {
        private readonly List<Token> _tokens = [];
        private readonly List<Sentence> _sentences = [];
        private readonly List<Block> _blocks = [];
        private readonly List<TokenRange> _quotations = [];
        private readonly Dictionary<ArticleField, string> _texts = new() { [ArticleField.Title] = "", [ArticleField.Text] = "" };
        private int _sentenceStart;
        private int _blockStart;
        private int? _openQuotation;

        private ArticleField Field => hasTitle && _blocks.Count == 0 ? ArticleField.Title : ArticleField.Text;

        public void Add(TokenKind kind, string text)
        {
            if (kind == TokenKind.QuotationMark)
            {
                TurnQuotation();
            }

            _tokens.Add(new Token(kind, Field, _texts[Field].Length, text.Length, new Spelling { Kind = kind, Raw = text, Folded = text, Exact = text }));
            _texts[Field] += text + " ";
        }

        public void EndSentence()
        {
            if (_sentenceStart < _tokens.Count)
            {
                _sentences.Add(new Sentence(_blocks.Count, new TokenRange(_sentenceStart, _tokens.Count - 1)));
                _sentenceStart = _tokens.Count;
            }
        }

        public void EndParagraph()
        {
            EndSentence();
            _openQuotation = null;
            if (_blockStart < _tokens.Count)
            {
                var region = Field == ArticleField.Title ? Region.Title
                    : _blocks.Exists(static block => block.Region == Region.Lead) ? Region.Paragraph
                    : Region.Lead;
                var start = _tokens[_blockStart].Start;
                _blocks.Add(new Block(region, Field, start, _tokens[^1].End - start));
                _blockStart = _tokens.Count;
            }
        }

        public AnalyzedArticle Build()
        {
            EndParagraph();
            var article = new Article
            {
                Id = "random",
                Title = hasTitle ? _texts[ArticleField.Title] : null,
                Text = _texts[ArticleField.Text],
            };
            return new AnalyzedArticle(article, "any", [.. _blocks], [.. _tokens], [.. _sentences])
            {
                Quotations = [.. _quotations.OrderBy(static quotation => quotation.First)],
                Figures = new GivenFigures([.. NumberMentions()]),
            };
        }

        private void TurnQuotation()
        {
            if (_openQuotation is { } first)
            {
                _quotations.Add(new TokenRange(first, _tokens.Count));
                _openQuotation = null;
            }
            else
            {
                _openQuotation = _tokens.Count;
            }
        }

        private IEnumerable<NumberMention> NumberMentions()
        {
            for (var i = 0; i < _tokens.Count; i++)
            {
                if (_tokens[i].Kind == TokenKind.Number)
                {
                    yield return new NumberMention(
                        new TokenRange(i, i), decimal.Parse(_tokens[i].Folded, System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }
}

using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Cuts the text of a phrase into words and marks, by the tokenizer that cuts articles.</summary>
/// <remarks>
/// The tokenizer sees the signs <c>~</c> and <c>*</c> as marks behind a word: <c>قوات~ حكومية</c> is cut into قوات, ~, حكومية,
/// and the sign joins the word that it touches. Quotation marks say nothing, since they may stand anywhere in the article too. A
/// proclitic that stands apart joins the next word.
/// </remarks>
internal sealed class PhraseCutter
{
    private const int ShortestPrefix = 3;
    private const string Signs = "~*";

    private readonly string _text;
    private readonly bool _isExact;
    private readonly TokenList _tokens;
    private readonly ImmutableArray<PhrasePart>.Builder _parts;
    private readonly ImmutableArray<PhraseProblem>.Builder _problems = ImmutableArray.CreateBuilder<PhraseProblem>(0);
    private int _next;

    private PhraseCutter(string text, bool isExact)
    {
        _text = text;
        _isExact = isExact;
        _tokens = Tokenizer.Cut(text);
        _parts = ImmutableArray.CreateBuilder<PhrasePart>(_tokens.Length);
    }

    /// <param name="text">The phrase without the quotation marks that make it one.</param>
    /// <param name="isExact">Whether its words are found as written.</param>
    public static CutPhrase Cut(string text, bool isExact)
    {
        var cutter = new PhraseCutter(text, isExact);
        cutter.Cut();
        return new CutPhrase(cutter._parts.DrainToImmutable(), cutter._problems.DrainToImmutable())
        {
            Tokens = text.AsSpan().ContainsAny(Signs) ? Tokenizer.Cut(WithoutSigns(text)) : cutter._tokens,
        };
    }

    /// <summary>A phrase as an article would have it.</summary>
    public static string WithoutSigns(string text) => text.Replace('~', ' ').Replace('*', ' ');

    /// <summary>Whether a token is a word or mark of its own, which quotation marks and proclitics are not.</summary>
    public static bool IsStep(Token token) => token.Kind is not (TokenKind.QuotationMark or TokenKind.Proclitic);

    private void Cut()
    {
        Token? proclitic = null;
        while (_next < _tokens.Length)
        {
            var token = _tokens[_next++];
            switch (token.Kind)
            {
                case TokenKind.Proclitic:
                    proclitic = token;
                    break;
                case TokenKind.QuotationMark:
                    break;
                case TokenKind.Punctuation:
                    CutMark(token);
                    proclitic = null;
                    break;
                default:
                    CutWord(token, proclitic);
                    proclitic = null;
                    break;
            }
        }

        if (_parts.Count == 0 && _problems.Count == 0)
        {
            _problems.Add(new PhraseProblem(PhraseProblemKind.Empty, 0, _text.Length));
        }
    }

    private void CutMark(Token token)
    {
        if (IsSign(token))
        {
            _problems.Add(new PhraseProblem(PhraseProblemKind.SignAstray, token.Start, token.Length));
        }
        else
        {
            _parts.Add(new PhrasePart(token.Folded, null, "", token.Start, token.Length));
        }
    }

    private void CutWord(Token word, Token? proclitic)
    {
        var (form, end) = CutSigns(word.End);
        if (end > word.End && Touches(end, static token => token.IsWord))
        {
            _problems.Add(new PhraseProblem(PhraseProblemKind.SignAstray, end - 1, 1));
        }

        if (form == WordForm.Prefix && word.Folded.Length < ShortestPrefix)
        {
            _problems.Add(new PhraseProblem(PhraseProblemKind.ShortPrefix, word.Start, end - word.Start));
        }

        var start = proclitic?.Start ?? word.Start;
        _parts.Add(new PhrasePart(_text.Substring(word.Start, word.Length), form, proclitic?.Folded ?? "", start, end - start));
    }

    /// <summary>Reads the signs that touch a word.</summary>
    /// <returns>What they ask for, and where they end.</returns>
    private (WordForm Form, int End) CutSigns(int end)
    {
        var form = _isExact ? WordForm.Exact : WordForm.Plain;
        while (Touches(end, IsSign))
        {
            var sign = _tokens[_next++];
            end = sign.End;
            if (form != WordForm.Plain)
            {
                var kind = _isExact ? PhraseProblemKind.SignInExact : PhraseProblemKind.TwoSigns;
                _problems.Add(new PhraseProblem(kind, sign.Start, sign.Length));
            }
            else
            {
                form = sign.Folded == "*" ? WordForm.Prefix : WordForm.Inflected;
            }
        }

        return (form, end);
    }

    private bool Touches(int end, Func<Token, bool> isWanted) =>
        _next < _tokens.Length && _tokens[_next].Start == end && isWanted(_tokens[_next]);

    private static bool IsSign(Token token) => token.Kind == TokenKind.Punctuation && token.Folded is "~" or "*";
}

using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Voice;

/// <summary>
/// An article as the search for speakers sees it: what the <c>attribution:</c> block finds in it, and its quotations. Used for one article
/// after the other.
/// </summary>
internal sealed class VoiceText
{
    // A quotation of at most so many words may be a name: agency «SANA», قوات «قسد».
    private const int LongestName = 4;

    private readonly QuotationMap _quotations = new();
    private SpanSet? _sources;
    private SpanSet? _opens;
    private SpanSet? _stops;

    public AttributionProgram Program { get; private set; } = null!;

    public EvaluationContext Context { get; private set; } = null!;

    public AnalyzedArticle Article { get; private set; } = null!;

    /// <summary>Those who may speak: by far the most costly of these patterns, asked only where something tells of speech.</summary>
    public SpanSet Sources => _sources ??= SpansOf(Program.Sources);

    public SpanSet Opens => _opens ??= SpansOf(Program.Opens);

    public SpanSet Stops => _stops ??= SpansOf(Program.Stops);

    /// <summary>Whether the language puts the verb before the one who speaks, as Arabic does.</summary>
    public bool IsVerbFirst { get; private set; }

    /// <summary>Turns to the article of a context.</summary>
    public void Begin(AttributionProgram program, EvaluationContext context)
    {
        (Program, Context, Article) = (program, context, context.Article);
        IsVerbFirst = Languages.Find(Article.Language).IsVerbFirst;
        (_sources, _opens, _stops) = (null, null, null);
        _quotations.Read(Article);
    }

    public SpanSet SpansOf(PatternProgram? pattern) => pattern is null ? SpanSet.Empty : Context.SpansOf(pattern);

    /// <summary>The index of the innermost quotation that a token stands in, -1 for none; a mark stands outside its own.</summary>
    public int QuotationAround(int token) => _quotations.Around(token);

    /// <summary>The quotation that a token opens, or null.</summary>
    public TokenRange? QuotationFrom(int token) => MarkedBy(token) is { } quotation && quotation.First == token ? quotation : null;

    /// <summary>The quotation that a token closes, or null.</summary>
    public TokenRange? QuotationUpto(int token) => MarkedBy(token) is { } quotation && quotation.Last == token ? quotation : null;

    /// <summary>The longest span of a set that begins at a token, or null.</summary>
    public static PatternSpan? SpanFrom(SpanSet spans, int token)
    {
        PatternSpan? longest = null;
        for (var i = spans.IndexFrom(token); i < spans.Count && spans[i].First == token; i++)
        {
            longest = spans[i];
        }

        return longest;
    }

    /// <summary>Whether a word that opens what is said begins among some tokens.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The token behind them.</param>
    public bool HasOpener(int first, int end)
    {
        var i = Opens.IndexFrom(first);
        return i < Opens.Count && Opens[i].First < end;
    }

    /// <summary>Whether a conjunction is joined in front of the first word of a span, be it written onto the word or apart from it.</summary>
    /// <param name="span">A span of the pattern.</param>
    /// <param name="pattern">The pattern, which tells where its word begins: in «وزير» nothing is joined.</param>
    public bool IsJoined(PatternSpan span, PatternProgram pattern) => FrontLetters.Join(JoinedTo(span, pattern, FrontLetters.Join));

    /// <summary>Whether a preposition is: in «بالي» none if بالي is a name.</summary>
    /// <inheritdoc cref="IsJoined"/>
    public bool IsGoverned(PatternSpan span, PatternProgram pattern) => FrontLetters.Govern(JoinedTo(span, pattern, FrontLetters.Govern));

    /// <summary>What Arabic joins in front of the first word of a span.</summary>
    /// <param name="span">A span of the pattern.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="areWanted">Of what letters to tell: of a word that does not begin with such, nothing is told.</param>
    private string JoinedTo(PatternSpan span, PatternProgram pattern, Func<string, bool> areWanted)
    {
        // A mark may stand between: لـ«قسد».
        var before = span.First - 1;
        before -= before > 0 && QuotationFrom(before) is not null ? 1 : 0;
        if (before >= 0 && Article.Tokens[before] is { Kind: TokenKind.Proclitic } apart)
        {
            return apart.Folded;
        }

        // To retrace which word of a list was found costs more than all else here, and most words begin with other letters.
        var first = Article.Tokens[WordExtent.Of(span, Article).First];
        return areWanted(first.Folded) && Derivation.HeadOf(pattern, span, Context) is { } head
            ? head.Steps[0].ProcliticsOf(first)
            : "";
    }

    /// <summary>A source with the marks of a quotation that begins or ends at its edge: agency «SANA».</summary>
    public TokenRange WithMarks(TokenRange source)
    {
        var first = QuotationFrom(source.First - 1) is { } around && around.Last <= source.Last + 1 ? around.First : source.First;
        var last = QuotationUpto(source.Last + 1) is { } closing && closing.First >= first ? closing.Last : source.Last;
        return new TokenRange(first, last);
    }

    /// <summary>The sentence of a token, without what lies outside the quotation that the token stands in.</summary>
    public TokenRange ClauseOf(int token)
    {
        var sentence = Article.Sentences[Article.SentenceOf(token)].Tokens;
        if (QuotationAround(token) is var around and >= 0)
        {
            var quotation = Article.Quotations[around];
            return new TokenRange(Math.Max(sentence.First, quotation.First + 1), Math.Min(sentence.Last, quotation.Last - 1));
        }

        return sentence;
    }

    public bool IsComma(int token) => Is(token, ",");

    public bool IsColon(int token) => Is(token, ":");

    public bool IsSemicolon(int token) => Is(token, ";");

    /// <summary>Whether a mark stands among some tokens that parts one clause from the next.</summary>
    public bool HasBreak(int first, int last)
    {
        var tokens = Article.Tokens.AsSpan();
        last = Math.Min(last, tokens.Length - 1);
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Folded is "," or ":" or ";")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a run of tokens and a cue stand in one voice: in the same quotation, or the run in one that is only a name.
    /// </summary>
    public bool IsInVoiceOf(int cue, TokenRange tokens)
    {
        var around = QuotationAround(tokens.First);
        return around == QuotationAround(cue)
            || (around >= 0
                && Article.WordsIn(Article.Quotations[around].First, Article.Quotations[around].Last) <= LongestName
                && QuotationAround(Article.Quotations[around].First) == QuotationAround(cue));
    }

    /// <summary>A run of tokens without the marks at its edges; quotation marks stay. Null where nothing is left.</summary>
    public TokenRange? Trimmed(int first, int last)
    {
        while (first <= last && Article.Tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (first <= last && Article.Tokens[last].Kind == TokenKind.Punctuation)
        {
            last--;
        }

        return Article.WordsIn(first, last) == 0 ? null : new TokenRange(first, last);
    }

    /// <summary>The quotation that a mark opens or closes; one without a word in it says nothing.</summary>
    private TokenRange? MarkedBy(int token) =>
        _quotations.At(token) is var index and >= 0
        && Article.Quotations[index] is var quotation && Article.WordsIn(quotation.First, quotation.Last) > 0
            ? quotation
            : null;

    private bool Is(int token, string mark) =>
        token >= 0 && token < Article.Tokens.Length
        && Article.Tokens[token].Kind == TokenKind.Punctuation
        && Article.Tokens[token].Folded == mark;
}

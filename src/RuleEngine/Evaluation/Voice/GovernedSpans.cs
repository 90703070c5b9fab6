using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Finds what an attribution governs: the words that its source is reported to have said.</summary>
/// <remarks>
/// Forward they begin behind the phrase, or behind the word that opens them (<c>إن</c>), and go on to the first turn, to the next
/// statement, to the end of the quotation behind a colon, or of the sentence; a quotation that begins among them is taken in
/// whole. Backward, where the phrase is set off from the words before it, they begin where the clause or the quotation does.
/// </remarks>
internal sealed class GovernedSpans(VoiceText text, IReadOnlyList<AttributionPhrase> phrases)
{
    // «قال وزير الدفاع محمد سالم في مؤتمر صحفي في الميناء إن»: so many words between a speaker and what he says.
    private const int FarthestOpener = 12;

    // «قال السيناتور عن ولاية كذا الذي …، إن»: a comma before the word says that a clause about the speaker ended there.
    private const int FarthestOpenerBehindComma = 30;

    // «…, police said on Monday»: so many words behind a speaker who stands at the end.
    private const int LongestTail = 4;

    // «In the port, officials said …»: what stands before is no statement.
    private const int ShortestStatement = 4;

    // «بحسب وزير الدفاع محمد سالم، …»: the words of a name before the comma that closes it.
    private const int LongestName = 6;

    /// <summary>The pieces that a phrase governs, in reading order, and whether its speaker stands behind the first.</summary>
    public (ImmutableArray<TokenRange> Pieces, bool IsBehind) Of(int index)
    {
        var phrase = phrases[index];
        var clause = text.ClauseOf(phrase.Cue.First);
        var limit = LimitOf(index, clause);
        if (phrase.Kind == AttributionKind.Headline)
        {
            return (Pieces(Forward(phrase.Last + 1, limit)), false);
        }

        return phrase.IsAccording ? OfAccording(phrase, clause, limit) : OfSpeech(phrase, index, clause, limit);
    }

    private (ImmutableArray<TokenRange> Pieces, bool IsBehind) OfAccording(AttributionPhrase phrase, TokenRange clause, int limit)
    {
        var start = StartOfClause(phrase, clause);
        var comma = CommaBehind(phrase.Last, limit);
        var opener = OpenerBehind(phrase, limit);
        var rest = Forward((opener ?? comma ?? phrase.Last) + 1, limit);

        // «كما أكد الوزير أن»: what is opened is what he says.
        var hasClauseBefore = text.Article.WordsIn(start, phrase.First - 1) >= (rest is null ? 1 : ShortestStatement);
        if (opener is not null || phrase.Cue.IsJoined || !hasClauseBefore)
        {
            return (Pieces(rest), false);
        }

        // «…، حسب ما جاء في بلاغ للمديرية العامة للأمن»: set off from the clause, it tells only who says so.
        var isStatement = comma is not null
            || (!text.IsComma(phrase.First - 1) && text.Article.WordsIn(phrase.Last + 1, limit) >= ShortestStatement);
        return (Pieces(text.Trimmed(start, phrase.First - 1), isStatement ? rest : null), true);
    }

    private (ImmutableArray<TokenRange> Pieces, bool IsBehind) OfSpeech(AttributionPhrase phrase, int index, TokenRange clause, int limit)
    {
        if (OpenerBehind(phrase, limit) is { } opener)
        {
            return (Pieces(Forward(opener + 1, limit)), false);
        }

        // «…، وقال الوزير «…»»: a conjunction begins what is new.
        if (!phrase.Cue.IsJoined && Backward(phrase, index, clause) is { } said)
        {
            // «…»، داعيًا «…»: without a speaker of its own a cue speaks of what follows, if anything does.
            var isInterposed = text.IsComma(phrase.Last + 1) || (!phrase.IsSubjectless && text.QuotationFrom(phrase.Last + 1) is not null);
            var isBehindQuotation = !phrase.IsSubjectless && QuotationBefore(phrase.First) is not null;
            if (isInterposed || isBehindQuotation || EndsStatement(phrase, said, limit))
            {
                var rest = isBehindQuotation ? QuotationWithin(phrase.Last + 1, limit)
                    : isInterposed ? Forward(phrase.Last + 1, limit)
                    : null;
                return (Pieces(said, rest), true);
            }
        }

        return (Pieces(Forward(phrase.Last + 1, limit)), false);
    }

    /// <summary><c>“…,” said Maria Holt, a baker, “…”</c>: behind a quotation and its speaker only another quotation is his.</summary>
    private TokenRange? QuotationWithin(int first, int limit)
    {
        for (var i = first; i <= limit; i++)
        {
            if (text.QuotationFrom(i) is { } quotation)
            {
                return quotation;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase behind a comma ends what was said (<c>…, police said on Monday</c>) rather than begins it.</summary>
    private bool EndsStatement(AttributionPhrase phrase, TokenRange said, int limit)
    {
        var tail = text.Article.WordsIn(phrase.Last + 1, limit);
        return tail == 0
            || (!phrase.IsSubjectless && tail <= LongestTail && text.Article.WordsIn(said.First, said.Last) >= ShortestStatement);
    }

    private static ImmutableArray<TokenRange> Pieces(TokenRange? first, TokenRange? second = null) =>
        (first, second) is ({ } one, { } other) ? [one, other]
        : (first ?? second) is { } only ? [only]
        : [];

    /// <summary>The last token that a phrase can govern in its clause: what follows is somebody else's.</summary>
    private int LimitOf(int index, TokenRange clause)
    {
        var phrase = phrases[index];
        var limit = clause.Last;
        for (var i = index + 1; i < phrases.Count && phrases[i].First <= limit; i++)
        {
            if (phrases[i].First > phrase.Last
                && IsSameVoice(phrases[i], phrase)
                && PhraseBoundary.IsIndependent(phrases[i], text)
                && !Introduces(phrase, phrases[i]))
            {
                limit = phrases[i].First - 1;
            }
        }

        for (var i = text.Stops.IndexFrom(phrase.Last + 1); i < text.Stops.Count && text.Stops[i].First <= limit; i++)
        {
            if (text.QuotationAround(text.Stops[i].First) == text.QuotationAround(phrase.Cue.First))
            {
                return text.Stops[i].First - 1;
            }
        }

        return limit;
    }

    /// <summary><c>According to Reuters, officials said …</c>: the statement is part of what the first phrase names a source for.</summary>
    private bool Introduces(AttributionPhrase according, AttributionPhrase statement) =>
        according.IsAccording
        && !statement.IsAccording
        && text.IsComma(statement.First - 1)
        && text.Article.WordsIn(according.Last + 1, statement.First - 1) <= LongestName;

    /// <summary>The last token before the words said, where one opens them: a word such as <c>إن</c>, or a colon.</summary>
    private int? OpenerBehind(AttributionPhrase phrase, int limit)
    {
        // In English a «that» further on opens a relative clause more often: said the bridge that …
        var farthest = phrase.Kind == AttributionKind.SubjectVerb && !text.IsVerbFirst ? 0 : FarthestOpener;
        var next = text.Opens.IndexFrom(phrase.Last + 1);
        for (var i = phrase.Last + 1; i <= limit && text.Article.WordsIn(phrase.Last + 1, i) <= FarthestOpener + 1; i++)
        {
            if (text.IsColon(i))
            {
                // «قال: إن …»
                return VoiceText.SpanFrom(text.Opens, i + 1) is { } behind ? behind.Last : i;
            }

            if (next < text.Opens.Count && text.Opens[next].First == i)
            {
                return text.Article.WordsIn(phrase.Last + 1, i - 1) <= farthest ? VoiceText.SpanFrom(text.Opens, i)!.Value.Last : null;
            }

            if (text.QuotationFrom(i) is { } quotation)
            {
                if (text.Article.WordsIn(phrase.Last + 1, i) > 0 && IsWholeStatement(quotation, limit))
                {
                    return i - 1;
                }

                i = quotation.Last;
            }
        }

        return phrase.Kind == AttributionKind.VerbSubject && text.IsVerbFirst ? OpenerBehindComma(phrase, limit) : null;
    }

    private int? OpenerBehindComma(AttributionPhrase phrase, int limit)
    {
        for (var i = text.Opens.IndexFrom(phrase.Last + 1); i < text.Opens.Count && text.Opens[i].First <= limit; i++)
        {
            var opener = text.Opens[i];
            if (text.Article.WordsIn(phrase.Last + 1, opener.First - 1) > FarthestOpenerBehindComma)
            {
                return null;
            }

            if (text.IsComma(opener.First - 1) && text.QuotationAround(opener.First) == text.QuotationAround(phrase.Cue.First))
            {
                return VoiceText.SpanFrom(text.Opens, opener.First)!.Value.Last;
            }
        }

        return null;
    }

    /// <summary>Whether a quotation is all that is left of what is said, and no mere name.</summary>
    private bool IsWholeStatement(TokenRange quotation, int limit) =>
        text.Article.WordsIn(quotation.Last + 1, limit) == 0 && text.Article.WordsIn(quotation.First, quotation.Last) >= ShortestStatement;

    /// <summary>The comma behind a name, null where none follows soon.</summary>
    private int? CommaBehind(int last, int limit)
    {
        for (var i = last + 1; i <= limit && text.Article.WordsIn(last + 1, i) <= LongestName; i++)
        {
            if (text.IsComma(i))
            {
                return i;
            }
        }

        return null;
    }

    private TokenRange? Forward(int first, int limit)
    {
        // Behind a colon or comma a quotation is all that is said.
        if (text.HasBreak(first - 1, Math.Min(first, limit))
            && text.QuotationFrom(text.IsComma(first) ? first + 1 : first) is { } quotation)
        {
            return quotation;
        }

        if (text.Trimmed(first, limit) is not { } said)
        {
            return null;
        }

        for (var i = said.First; i <= said.Last; i++)
        {
            if (text.QuotationFrom(i) is { } inside)
            {
                said = said with { Last = Math.Max(said.Last, inside.Last) };
                i = inside.Last;
            }
        }

        return said;
    }

    /// <summary>What was said before the phrase, where the phrase is set off from it by a comma or a closing quotation mark.</summary>
    private TokenRange? Backward(AttributionPhrase phrase, int index, TokenRange clause)
    {
        var start = Math.Max(StartOfClause(phrase, clause), EndBefore(index, clause) + 1);
        if (QuotationBefore(phrase.First) is { } quotation)
        {
            return quotation.First < start ? quotation : text.Trimmed(start, phrase.First - 1);
        }

        return text.IsComma(phrase.First - 1) ? text.Trimmed(start, phrase.First - 1) : null;
    }

    /// <summary>The quotation that ends before a token; at the beginning of a sentence only one that did not end in a full stop.</summary>
    private TokenRange? QuotationBefore(int token)
    {
        var mark = text.IsComma(token - 1) ? token - 2 : token - 1;
        if (text.QuotationUpto(mark) is not { } quotation || text.Article.BlockOf(mark) != text.Article.BlockOf(token))
        {
            return null;
        }

        var isSameSentence = text.Article.SentenceOf(mark) == text.Article.SentenceOf(token);
        return isSameSentence || text.Article.Tokens[mark - 1].Folded is "!" or "?" or "…" or "," ? quotation : null;
    }

    private int StartOfClause(AttributionPhrase phrase, TokenRange clause)
    {
        var start = clause.First;
        for (var i = text.Stops.IndexFrom(start); i < text.Stops.Count && text.Stops[i].Last < phrase.First; i++)
        {
            var isSameVoice = text.QuotationAround(text.Stops[i].First) == text.QuotationAround(phrase.Cue.First);
            start = isSameVoice ? text.Stops[i].Last + 1 : start;
        }

        for (var i = phrase.First - 1; i > start; i--)
        {
            if (text.IsSemicolon(i) && text.QuotationAround(i) == text.QuotationAround(phrase.Cue.First))
            {
                return i + 1;
            }
        }

        return start;
    }

    /// <summary>The last token of the phrase before in the same clause; the token before the clause if there is none.</summary>
    private int EndBefore(int index, TokenRange clause)
    {
        for (var i = index - 1; i >= 0 && phrases[i].Last >= clause.First; i--)
        {
            if (IsSameVoice(phrases[i], phrases[index]))
            {
                return phrases[i].Last;
            }
        }

        return clause.First - 1;
    }

    private bool IsSameVoice(AttributionPhrase one, AttributionPhrase other) =>
        text.QuotationAround(one.Cue.First) == text.QuotationAround(other.Cue.First);
}

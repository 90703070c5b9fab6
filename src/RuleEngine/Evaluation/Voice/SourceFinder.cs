using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Finds who speaks beside a cue.</summary>
/// <remarks>
/// Behind the verb a subject stands directly (<c>قال الوزير</c>), before it directly or with a few words that belong to it
/// (<c>a resident of the district said</c>). Behind a comma or a conjunction the subject is the first one of the clause, not the
/// nearest: in <c>the mayor, who met the governor, said</c> the mayor speaks. What a preposition stands in front of is spoken to, not
/// speaking: قال لوكالة.
/// </remarks>
internal sealed class SourceFinder(VoiceText text)
{
    // «a resident of the northern district of the port said»: what belongs to a speaker, without a mark.
    private const int FarthestBefore = 8;

    // «The mayor, who …, said»: between commas a subordinate clause has room. Farther off the subject has mostly changed.
    private const int FarthestFirst = 25;

    // «بحسب ما جاء في تقرير»: the words between a preposition and the noun that it governs.
    private const int FarthestAccording = 3;

    // One list for all cues: each search has read it before the next begins.
    private readonly List<TokenRange> _candidates = [];

    /// <summary>The one who speaks, and how he stands to the cue; null where nobody does.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="left">The first token that no phrase before the cue holds.</param>
    /// <param name="right">The last token before the next cue.</param>
    public (TokenRange Source, AttributionKind Kind)? Beside(Cue cue, int left, int right)
    {
        var clause = text.ClauseOf(cue.First);
        (left, right) = (Math.Max(left, clause.First), Math.Min(right, clause.Last));
        if (cue.IsAccording)
        {
            return After(cue, right, FarthestAccording) is { } named ? (named, AttributionKind.According) : null;
        }

        // «He added»: the pronoun is a word of the cue itself.
        if (cue.IsCarry && PronounOf(cue) is { } pronoun)
        {
            return (pronoun, AttributionKind.SubjectVerb);
        }

        if (After(cue, right, 0) is { } behind && (text.IsVerbFirst || IsInverted(cue, behind)))
        {
            return (behind, AttributionKind.VerbSubject);
        }

        return CanFollow(cue) && Before(cue, left) is { } before ? (before, AttributionKind.SubjectVerb) : null;
    }

    /// <summary>The source that begins at most so many words behind a cue, nothing but words between.</summary>
    public TokenRange? After(Cue cue, int right, int farthest)
    {
        var sources = text.Sources.Spans;
        for (var i = text.Sources.IndexFrom(cue.Last + 1); i < sources.Length && sources[i].First <= right; i++)
        {
            var source = sources[i];
            if (text.Article.WordsIn(cue.Last + 1, source.First - 1) > farthest || IsParted(cue, source.First))
            {
                return null;
            }

            if (CanSpeak(cue, source) && !text.HasOpener(cue.Last + 1, source.First))
            {
                return Longest(cue, i, right);
            }
        }

        return null;
    }

    /// <summary>The source that ends directly before a cue.</summary>
    public TokenRange? DirectlyBefore(Cue cue, int left) =>
        Candidates(cue, Math.Max(left, text.ClauseOf(cue.First).First)) is [.., var nearest] && IsDirectlyBefore(nearest, cue)
            ? nearest
            : null;

    /// <summary>The first source of the clause before a cue.</summary>
    public TokenRange? FirstBefore(Cue cue, int left) =>
        Candidates(cue, left) is [var first, ..] && IsSubjectOf(first, cue) ? first : null;

    /// <summary>Whether a speaker can stand before the cue: not before «مضيفًا», which lets another speak on.</summary>
    private static bool CanFollow(Cue cue) => cue.IsSays || !cue.IsCarry;

    private TokenRange? PronounOf(Cue cue)
    {
        var i = text.Sources.IndexFrom(cue.First);
        return i < text.Sources.Count && text.Sources[i] is var source && source.First == cue.First && source.Last < cue.Last
            ? source.Tokens
            : null;
    }

    private TokenRange? Before(Cue cue, int left)
    {
        if (Candidates(cue, left) is not [var first, ..] candidates)
        {
            return null;
        }

        var nearest = candidates[^1];
        if (cue.IsJoined)
        {
            // «رحبت السفيرة بالوفد، وثمنت …»: whoever speaks already in the clause goes on, whatever name follows hers.
            var goesOn = cue.IsCarry || left > text.ClauseOf(cue.First).First;
            return IsSubjectOf(first, cue) && !(goesOn && text.IsComma(cue.First - 1)) ? first : null;
        }

        if (IsDirectlyBefore(nearest, cue))
        {
            return nearest;
        }

        if (IsBehindMark(cue))
        {
            return IsSubjectOf(first, cue) ? first : null;
        }

        // Where the verb comes first, only what the clause is about stands before it: «المسؤول الذي حضر الاجتماع قال».
        var isFar = text.IsVerbFirst && text.Article.WordsIn(left, nearest.First - 1) > 1;
        return !isFar
            && text.Article.WordsIn(nearest.Last + 1, cue.First - 1) <= FarthestBefore
            && !text.HasBreak(nearest.Last + 1, cue.First - 1)
            && !text.HasOpener(nearest.Last + 1, cue.First)
                ? nearest
                : null;
    }

    private bool IsDirectlyBefore(TokenRange source, Cue cue) =>
        text.Article.WordsIn(source.Last + 1, cue.First - 1) == 0 && !text.HasBreak(source.Last + 1, cue.First - 1);

    private bool IsSubjectOf(TokenRange first, Cue cue) => text.Article.WordsIn(first.Last + 1, cue.First - 1) <= FarthestFirst;

    /// <summary>Those before a cue that could speak, in the order of their ends; of those that end together the longest.</summary>
    private List<TokenRange> Candidates(Cue cue, int left)
    {
        var found = _candidates;
        found.Clear();
        var sources = text.Sources.Spans;
        for (var i = text.Sources.IndexFrom(left); i < sources.Length && sources[i].First < cue.First; i++)
        {
            var source = sources[i];
            if (source.Last < cue.First && (found.Count == 0 || source.Last > found[^1].Last) && CanSpeak(cue, source))
            {
                // A longer source of the same beginning takes the place of the shorter one.
                if (found.Count > 0 && found[^1].First == source.First)
                {
                    found[^1] = source.Tokens;
                }
                else
                {
                    found.Add(source.Tokens);
                }
            }
        }

        return found;
    }

    private TokenRange Longest(Cue cue, int index, int right)
    {
        var sources = text.Sources.Spans;
        var longest = sources[index].Tokens;
        for (var i = index + 1; i < sources.Length && sources[i].First == longest.First && sources[i].Last <= right; i++)
        {
            longest = CanSpeak(cue, sources[i]) ? sources[i].Tokens : longest;
        }

        return longest;
    }

    /// <summary>
    /// Whether a mark parts the cue from what follows; the comma that closes an aside (<c>وأعرب، من جانبه، السفير</c>) does not.
    /// </summary>
    private bool IsParted(Cue cue, int source)
    {
        var closesAside = text.IsComma(cue.Last + 1) && text.HasBreak(cue.First, cue.Last);
        return text.HasBreak(cue.Last + (closesAside ? 2 : 1), source - 1);
    }

    private bool CanSpeak(Cue cue, PatternSpan source) =>
        !text.HasBreak(source.First, source.Last) && text.IsInVoiceOf(cue.Last, source.Tokens) && (cue.IsAccording || !IsGoverned(source));

    /// <summary>Whether a preposition is written onto the source, or stands detached before it.</summary>
    private bool IsGoverned(PatternSpan source) => text.IsGoverned(source, text.Program.Sources);

    /// <summary>
    /// Whether a verb that has its subject before it elsewhere stands before it here: behind a quotation, or behind a comma where nothing
    /// is said after the subject. <c>The road is shut, said the mayor</c>, but <c>The mayor, who resigned, said the road was shut</c>.
    /// </summary>
    private bool IsInverted(Cue cue, TokenRange subject)
    {
        var next = text.WithMarks(subject).Last + 1;
        var isNothingSaid = next > text.ClauseOf(cue.First).Last || text.Article.Tokens[next].Kind == TokenKind.Punctuation;
        return text.QuotationUpto(cue.First - 1) is not null || (isNothingSaid && text.IsComma(cue.First - 1));
    }

    private bool IsBehindMark(Cue cue) =>
        cue.First > 0 && text.Article.Tokens[cue.First - 1] is { Kind: TokenKind.Punctuation };
}

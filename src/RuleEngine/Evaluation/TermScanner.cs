using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds all terms of all rules in an article in one pass over its tokens. Reused; not thread-safe.</summary>
/// <remarks>
/// <para>
/// At each word the terms of one word are there; with the word before it, those phrases are tried whose rarest pair of words this is
/// (<see cref="PhraseIndex"/>). Between two words of a phrase quotation marks and one dash may stand, and an article that stands apart from its
/// word (<c>الـ «قسد»</c>); any other proclitic changes the word. A term never crosses a sentence.
/// </para>
/// <para>
/// A term that names a mark is read from its first word on, for there the mark it names comes before the marks that are passed over.
/// </para>
/// </remarks>
internal sealed class TermScanner(EvaluationPlan plan)
{
    private const int None = -1;

    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 12;

    private readonly Lexicon _lexicon = new(plan);

    /// <summary>The terms met, phrases by the second word of their rarest pair.</summary>
    public HitList Hits { get; } = new(plan.Leads);

    public void Scan(AnalyzedArticle article, EvaluationContext context)
    {
        Hits.Clear();
        _lexicon.Start(article);
        foreach (var sentence in article.Sentences)
        {
            context.ThrowIfCancelled();
            Scan(sentence.Tokens, article.Tokens);
        }
    }

    private void Scan(TokenRange sentence, TokenList tokens)
    {
        // The word before, as far as a phrase may go on from it, and what its spelling leads to.
        var before = None;
        var entryBefore = default(LexiconEntry);
        var (hasDash, hasProclitic) = (false, false);
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            _lexicon.Expect(tokens[Math.Min(i + Ahead, tokens.Length - 1)]);
            ref readonly var token = ref tokens[i];
            if (!token.IsWord)
            {
                hasProclitic = token.Kind == TokenKind.Proclitic || (hasProclitic && token.Kind == TokenKind.QuotationMark);
                before = PhraseGap.Passes(token, ref hasDash) ? before : None;
                if (token.Kind == TokenKind.Punctuation && _lexicon[tokens, i] is { IsIdle: false } mark)
                {
                    Meet(mark, tokens, i, sentence);
                }

                continue;
            }

            var entry = _lexicon[tokens, i];
            if (!entry.IsIdle)
            {
                Meet(entry, tokens, i, sentence);
                if (before != None && entryBefore.IsFirst && entry.IsSecond)
                {
                    MeetPair(entryBefore, entry, tokens, before, i, sentence);
                }
            }

            if (hasProclitic && entry.IsMoreBehindProclitic)
            {
                MeetBehindProclitic(entry, tokens, i, sentence);
            }

            (before, entryBefore) = (i, entry);
            (hasDash, hasProclitic) = (false, false);
        }
    }

    private void Meet(LexiconEntry entry, TokenList tokens, int index, TokenRange sentence)
    {
        if (entry.HasTerms)
        {
            foreach (var lead in _lexicon.TermsAt(entry))
            {
                Hits.Add(new TermHit(lead, index, index));
            }
        }

        if (entry.IsMarked)
        {
            foreach (var word in _lexicon.WordsOf(entry))
            {
                if (word >= 0)
                {
                    TryMarked(word, tokens, index, sentence);
                }
                else if (plan.Words[~word].Matches(tokens, index))
                {
                    AddTerms(~word, index);
                    TryMarked(~word, tokens, index, sentence);
                }
            }
        }
    }

    private void MeetPair(LexiconEntry before, LexiconEntry entry, TokenList tokens, int first, int second, TokenRange sentence)
    {
        if (before.OnlyWord >= 0 && entry.OnlyWord >= 0)
        {
            foreach (ref readonly var anchor in plan.Phrases.At(before.OnlyWord, entry.OnlyWord))
            {
                TryRest(anchor, tokens, first, second, sentence);
            }

            return;
        }

        foreach (var one in _lexicon.WordsOf(before))
        {
            foreach (var other in _lexicon.WordsOf(entry))
            {
                TryPhrases(Math.Max(one, ~one), Math.Max(other, ~other), tokens, first, second, sentence);
            }
        }
    }

    /// <summary>A word behind a proclitic that stands apart may be more words than its spelling tells, and so may begin or end a pair.</summary>
    private void MeetBehindProclitic(LexiconEntry entry, TokenList tokens, int index, TokenRange sentence)
    {
        foreach (var word in _lexicon.BehindProcliticsOf(entry))
        {
            if (!plan.Words[word].Matches(tokens, index))
            {
                continue;
            }

            AddTerms(word, index);
            TryMarked(word, tokens, index, sentence);
            TryPhrasesAround(word, tokens, index, sentence);
        }
    }

    private void TryPhrasesAround(int word, TokenList tokens, int index, TokenRange sentence)
    {
        if (PhraseGap.WordBefore(tokens, index, sentence.First) is var before and >= 0)
        {
            var entry = _lexicon[tokens, before];
            foreach (var other in _lexicon.WordsOf(entry))
            {
                TryPhrases(Math.Max(other, ~other), word, tokens, before, index, sentence);
            }

            foreach (var other in _lexicon.BehindProcliticsOf(entry))
            {
                TryPhrases(other, word, tokens, before, index, sentence);
            }
        }

        if (PhraseGap.WordBehind(tokens, index, sentence.Last) is var behind and >= 0)
        {
            foreach (var other in _lexicon.WordsOf(_lexicon[tokens, behind]))
            {
                TryPhrases(word, Math.Max(other, ~other), tokens, index, behind, sentence);
            }
        }
    }

    private void TryPhrases(int one, int other, TokenList tokens, int first, int second, TokenRange sentence)
    {
        foreach (ref readonly var anchor in plan.Phrases.At(one, other))
        {
            // The two may be candidates.
            if (_lexicon.Is(tokens, first, one) && _lexicon.Is(tokens, second, other))
            {
                TryRest(anchor, tokens, first, second, sentence);
            }
        }
    }

    /// <summary>Tries the words of a phrase before and behind the pair at which it is looked for.</summary>
    private void TryRest(in Anchor anchor, TokenList tokens, int first, int second, TokenRange sentence)
    {
        var words = plan.Phrases.WordsOf(anchor);
        for (var i = anchor.Position - 1; i >= 0; i--)
        {
            first = PhraseGap.WordBefore(tokens, first, sentence.First);
            if (first < 0 || !_lexicon.Is(tokens, first, words[i]))
            {
                return;
            }
        }

        for (var i = anchor.Position + 2; i < words.Length; i++)
        {
            second = PhraseGap.WordBehind(tokens, second, sentence.Last);
            if (second < 0 || !_lexicon.Is(tokens, second, words[i]))
            {
                return;
            }
        }

        Hits.Add(new TermHit(anchor.Lead, first, second));
    }

    private void TryMarked(int word, TokenList tokens, int index, TokenRange sentence)
    {
        foreach (var number in plan.Phrases.MarkedAt(word))
        {
            ref readonly var anchor = ref plan.Phrases.Marked(number);
            var words = plan.Phrases.WordsOf(anchor);
            var last = index;
            for (var i = 1; i < words.Length && last >= 0; i++)
            {
                last = NextOf(words[i], tokens, last, sentence.Last);
            }

            if (last >= 0)
            {
                Hits.Add(new TermHit(anchor.Lead, index, last));
            }
        }
    }

    private void AddTerms(int word, int index)
    {
        foreach (var lead in plan.Phrases.TermsAt(word))
        {
            Hits.Add(new TermHit(lead, index, index));
        }
    }

    /// <summary>The next token that is a form of a word or the mark it names, passing over what may stand before it; -1 if there is none.</summary>
    private int NextOf(int word, TokenList tokens, int index, int last)
    {
        var hasDash = false;
        for (index++; index <= last; index++)
        {
            var isReadable = tokens[index].IsWord || tokens[index].Kind == TokenKind.Punctuation;
            if (isReadable && _lexicon.Is(tokens, index, word))
            {
                return index;
            }

            if (!PhraseGap.Passes(tokens[index], ref hasDash))
            {
                return None;
            }
        }

        return None;
    }
}

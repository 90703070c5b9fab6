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
    private const int Unknown = -2;

    private const LexiconTraits Several = LexiconTraits.Terms | LexiconTraits.Marked | LexiconTraits.Candidates;

    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 12;

    // As many pairs as stay near the processor while they wait.
    private const int MostWaiting = 512;

    private readonly Lexicon _lexicon = new(plan);
    private readonly PairQueue _pairs = new(plan.Phrases);
    private readonly WordFamilies _families = plan.Phrases.Families;

    /// <summary>The terms met, phrases by the second word of their rarest pair.</summary>
    public HitList Hits { get; } = new();

    public void Scan(AnalyzedArticle article, EvaluationContext context)
    {
        Hits.Clear();
        _lexicon.Start(article);
        foreach (var sentence in article.Sentences)
        {
            context.ThrowIfCancelled();
            Scan(sentence.Tokens, article.Tokens);
            if (_pairs.Count > MostWaiting)
            {
                TryPairs(article);
            }
        }

        TryPairs(article);
    }

    private void Scan(TokenRange sentence, TokenList tokens)
    {
        _lexicon.Forget();

        // The word before, and what its spelling leads to, as far as a phrase may go on from it.
        var before = sentence.First;
        var entryBefore = LexiconEntry.Nothing;
        var (hasDash, hasProclitic) = (false, false);
        var all = tokens.AsSpan();
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            _lexicon.Expect(all[Math.Min(i + Ahead, all.Length - 1)].SpellingId);
            ref readonly var token = ref all[i];
            if (!token.IsWord)
            {
                hasProclitic = token.Kind == TokenKind.Proclitic || (hasProclitic && token.Kind == TokenKind.QuotationMark);
                entryBefore = PhraseGap.Passes(token, ref hasDash) ? entryBefore : LexiconEntry.Nothing;
                MeetMark(token.Kind, tokens, i, sentence);
                continue;
            }

            var entry = _lexicon.Known(token.SpellingId);
            if (!entry.IsKnown)
            {
                entry = _lexicon[tokens, i];
            }

            if (!entry.IsNothing)
            {
                Hits.AddIf(new TermHit(entry.Term, i, i), entry.Bit(LexiconTraits.OneTerm));
                _pairs.AddIf(entryBefore.Words, entry.Words, before, i, entryBefore.Bit(LexiconTraits.First) & entry.Bit(LexiconTraits.Second));
                if (entry.Has(Several))
                {
                    MeetSeveral(entry, tokens, i, sentence);
                }

                if (AreSeveralPairs(entryBefore, entry))
                {
                    MeetPairs(entryBefore, entry, tokens, before, i);
                }

                if (hasProclitic && entry.Has(LexiconTraits.BehindProclitic))
                {
                    MeetBehindProclitic(entry, tokens, i, sentence);
                }
            }

            (before, entryBefore) = (i, entry);
            (hasDash, hasProclitic) = (false, false);
        }
    }

    /// <summary>Whether the spellings of two words may begin a look for phrases at more pairs than one of families.</summary>
    private static bool AreSeveralPairs(LexiconEntry before, LexiconEntry entry) =>
        (before.Has(LexiconTraits.Firsts) && entry.Has(LexiconTraits.Second | LexiconTraits.Seconds))
        || (entry.Has(LexiconTraits.Seconds) && before.Has(LexiconTraits.First));

    private void MeetMark(TokenKind kind, TokenList tokens, int index, TokenRange sentence)
    {
        if (kind == TokenKind.Punctuation && _lexicon[tokens, index] is var mark && mark.Has(LexiconTraits.OneTerm | Several))
        {
            Hits.AddIf(new TermHit(mark.Term, index, index), mark.Bit(LexiconTraits.OneTerm));
            MeetSeveral(mark, tokens, index, sentence);
        }
    }

    private void MeetSeveral(LexiconEntry entry, TokenList tokens, int index, TokenRange sentence)
    {
        if (entry.Has(LexiconTraits.Terms))
        {
            AddHits(_lexicon.TermsAt(entry), index);
        }

        if (entry.Has(LexiconTraits.Marked | LexiconTraits.Candidates))
        {
            MeetMarked(entry, tokens, index, sentence);
        }
    }

    private void MeetMarked(LexiconEntry entry, TokenList tokens, int index, TokenRange sentence)
    {
        foreach (var word in _lexicon.WordsOf(entry))
        {
            if (word >= 0)
            {
                TryMarked(word, tokens, index, sentence);
            }
            else if (plan.Words[~word].Matches(tokens, index))
            {
                AddHits(plan.Phrases.TermsAt(~word), index);
                TryMarked(~word, tokens, index, sentence);
            }
        }
    }

    private void MeetPairs(LexiconEntry before, LexiconEntry entry, TokenList tokens, int first, int second)
    {
        if (before.Has(LexiconTraits.First))
        {
            AddPairs(before.Words, entry, tokens, first, second);
            return;
        }

        foreach (var word in _lexicon.FirstsOf(before))
        {
            if (!before.Has(LexiconTraits.Candidates) || _lexicon.Is(tokens, first, word))
            {
                AddPairs(_families.Only(word), entry, tokens, first, second);
            }
        }
    }

    /// <summary>Queues words of one family with each that the next one is.</summary>
    private void AddPairs(FamilyWords words, LexiconEntry next, TokenList tokens, int first, int second)
    {
        if (next.Has(LexiconTraits.Second))
        {
            _pairs.AddIf(words, next.Words, first, second, times: 1);
            return;
        }

        foreach (var other in _lexicon.SecondsOf(next))
        {
            if (!next.Has(LexiconTraits.Candidates) || _lexicon.Is(tokens, second, other))
            {
                _pairs.AddIf(words, _families.Only(other), first, second, times: 1);
            }
        }
    }

    /// <summary>Tries the phrases that are looked for at the pairs met so far.</summary>
    private void TryPairs(AnalyzedArticle article)
    {
        foreach (ref readonly var pair in _pairs.Take())
        {
            TryPhrases(pair, article.Tokens, article.Sentences[article.SentenceOf(pair.First)].Tokens);
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

            AddHits(plan.Phrases.TermsAt(word), index);
            TryMarked(word, tokens, index, sentence);
            AddPairsAround(_families.Only(word), tokens, index, sentence);
        }
    }

    private void AddPairsAround(FamilyWords word, TokenList tokens, int index, TokenRange sentence)
    {
        if (PhraseGap.WordBefore(tokens, index, sentence.First) is var before and >= 0)
        {
            AddPairsBefore(word, _lexicon[tokens, before], tokens, before, index);
        }

        if (PhraseGap.WordBehind(tokens, index, sentence.Last) is var behind and >= 0)
        {
            AddPairs(word, _lexicon[tokens, behind], tokens, index, behind);
        }
    }

    private void AddPairsBefore(FamilyWords word, LexiconEntry entry, TokenList tokens, int first, int second)
    {
        _pairs.AddIf(entry.Words, word, first, second, entry.Bit(LexiconTraits.First));
        if (entry.Has(LexiconTraits.Firsts))
        {
            AddPairsBefore(word, _lexicon.FirstsOf(entry), tokens, first, second);
        }

        if (entry.Has(LexiconTraits.BehindProclitic))
        {
            AddPairsBefore(word, _lexicon.BehindProcliticsOf(entry), tokens, first, second);
        }
    }

    private void AddPairsBefore(FamilyWords word, ReadOnlySpan<int> others, TokenList tokens, int first, int second)
    {
        foreach (var other in others)
        {
            if (_lexicon.Is(tokens, first, other))
            {
                _pairs.AddIf(_families.Only(other), word, first, second, times: 1);
            }
        }
    }

    private void TryPhrases(in FoundPair pair, TokenList tokens, TokenRange sentence)
    {
        // Most phrases of a frequent pair differ in the word beside it: that is found once.
        var (before, behind) = (Unknown, Unknown);
        foreach (ref readonly var anchor in plan.Phrases.At(pair.Start, pair.Length))
        {
            var isPair = anchor.IsAt(pair.Words, pair.Others);
            if (anchor.IsPair)
            {
                Hits.AddIf(new TermHit(anchor.Lead, pair.First, pair.Second), isPair);
            }
            else if (isPair == 0)
            {
                continue;
            }
            else if (anchor.IsBesideBehind)
            {
                behind = behind != Unknown ? behind : PhraseGap.WordBehind(tokens, pair.Second, sentence.Last);
                TryBeside(anchor, tokens, behind, pair, sentence);
            }
            else
            {
                before = before != Unknown ? before : PhraseGap.WordBefore(tokens, pair.First, sentence.First);
                TryBeside(anchor, tokens, before, pair, sentence);
            }
        }
    }

    private void TryBeside(in Anchor anchor, TokenList tokens, int beside, in FoundPair pair, TokenRange sentence)
    {
        if (beside >= 0 && _lexicon.Is(tokens, beside, anchor.Beside))
        {
            TryRest(anchor, tokens, Math.Min(beside, pair.First), Math.Max(beside, pair.Second), sentence);
        }
    }

    /// <summary>Tries the words of a phrase before and behind those that were found: the pair and the word beside it.</summary>
    private void TryRest(in Anchor anchor, TokenList tokens, int first, int last, TokenRange sentence)
    {
        if (anchor.HasMore)
        {
            var before = plan.Phrases.WordsBefore(in anchor);
            for (var i = before.Length - 1; i >= 0 && first >= 0; i--)
            {
                first = PhraseGap.WordBefore(tokens, first, sentence.First);
                first = first >= 0 && _lexicon.Is(tokens, first, before[i]) ? first : None;
            }

            var behind = plan.Phrases.WordsBehind(in anchor);
            for (var i = 0; i < behind.Length && last >= 0; i++)
            {
                last = PhraseGap.WordBehind(tokens, last, sentence.Last);
                last = last >= 0 && _lexicon.Is(tokens, last, behind[i]) ? last : None;
            }
        }

        if (first >= 0 && last >= 0)
        {
            Hits.Add(new TermHit(anchor.Lead, first, last));
        }
    }

    private void TryMarked(int word, TokenList tokens, int index, TokenRange sentence)
    {
        foreach (var number in plan.Phrases.MarkedAt(word))
        {
            var marked = plan.Phrases.Marked(number);
            var words = plan.Phrases.WordsOf(marked);
            var last = index;
            for (var i = 1; i < words.Length && last >= 0; i++)
            {
                last = NextOf(words[i], tokens, last, sentence.Last);
            }

            if (last >= 0)
            {
                Hits.Add(new TermHit(marked.Lead, index, last));
            }
        }
    }

    private void AddHits(ReadOnlySpan<int> leads, int index)
    {
        foreach (var lead in leads)
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

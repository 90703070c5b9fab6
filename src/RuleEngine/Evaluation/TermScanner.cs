using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds all terms of all rules in an article in one pass over its tokens. Reused; not thread-safe.</summary>
/// <remarks>
/// A term is looked for at its rarest word and a neighbour (<see cref="PhraseIndex"/>); where they are met, its other words are tried.
/// Between them quotation marks and one dash may stand, and an article that stands apart from its word (<c>الـ «قسد»</c>); any other proclitic
/// changes the word. A term never crosses a sentence. A term that names a mark is read from its first word on, for there the mark
/// it names comes before the marks that are passed over.
/// </remarks>
internal sealed class TermScanner(EvaluationPlan plan)
{
    private const int NotSought = -2;
    private const int AnchorsBetweenLooks = 0x1000;

    private readonly Lexicon _lexicon = new(plan);
    private readonly List<int> _anchors = [];
    private TermHit[] _hits = new TermHit[256];
    private int _count;

    /// <summary>The terms met, by the token of their rarest word.</summary>
    public ReadOnlySpan<TermHit> Hits => _hits.AsSpan(0, _count);

    public void Scan(AnalyzedArticle article, EvaluationContext context)
    {
        _count = 0;
        _lexicon.Start(article);
        var tokens = article.Tokens;
        _anchors.Clear();
        _lexicon.AddAnchors(tokens.AsSpan(), _anchors);
        for (var i = 0; i < _anchors.Count; i++)
        {
            if (i % AnchorsBetweenLooks == 0)
            {
                context.ThrowIfCancelled();
            }

            if (IsReadable(tokens[_anchors[i]]))
            {
                Meet(tokens, _anchors[i], article);
            }
        }
    }

    /// <summary>A proclitic that stands apart is spelt like a word and is none; a quotation mark is no mark that a rule can name.</summary>
    private static bool IsReadable(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Punctuation;

    private void Meet(TokenList tokens, int index, AnalyzedArticle article)
    {
        foreach (var term in _lexicon.TermsAt(tokens, index))
        {
            Add(new TermHit(term, index, index));
        }

        var open = _lexicon.OpenWordsOf(tokens, index);
        if (!open.IsEmpty)
        {
            MeetOpen(open, tokens, index, article.Sentences[article.SentenceOf(index)].Tokens);
        }
    }

    private void MeetOpen(ReadOnlySpan<int> words, TokenList tokens, int index, TokenRange sentence)
    {
        var (before, behind) = (NotSought, NotSought);
        foreach (var met in words)
        {
            var word = met;
            if (word < 0)
            {
                word = ~word;
                if (!plan.Words[word].Matches(tokens, index))
                {
                    continue;
                }
            }

            TryAll(plan.Phrases.At(word), tokens, index, sentence);
            if (plan.Phrases.LooksBehind(word))
            {
                behind = behind == NotSought ? Behind(tokens, index, sentence.Last) : behind;
                foreach (var other in behind < 0 ? [] : _lexicon.WordsOf(tokens, behind))
                {
                    TryAll(plan.Phrases.Behind(word, Math.Max(other, ~other)), tokens, index, sentence);
                }
            }

            if (plan.Phrases.LooksBefore(word))
            {
                before = before == NotSought ? Before(tokens, index, sentence.First) : before;
                foreach (var other in before < 0 ? [] : _lexicon.WordsOf(tokens, before))
                {
                    TryAll(plan.Phrases.Before(word, Math.Max(other, ~other)), tokens, index, sentence);
                }
            }
        }
    }

    private void TryAll(ReadOnlySpan<int> anchors, TokenList tokens, int index, TokenRange sentence)
    {
        foreach (var number in anchors)
        {
            ref readonly var anchor = ref plan.Phrases[number];
            if (anchor.Length == 1)
            {
                Add(new TermHit(anchor.Term, index, index));
            }
            else
            {
                TryPhrase(anchor, tokens, index, sentence);
            }
        }
    }

    private void TryPhrase(in Anchor anchor, TokenList tokens, int index, TokenRange sentence)
    {
        var words = plan.Phrases.WordsOf(anchor);
        var (first, last) = (index, index);
        for (var i = anchor.Position - 1; i >= 0; i--)
        {
            first = Before(tokens, first, sentence.First);
            if (first < 0 || !_lexicon.Is(tokens, first, words[i]))
            {
                return;
            }
        }

        for (var i = anchor.Position + 1; i < words.Length; i++)
        {
            last = anchor.HasMark ? NextOf(words[i], tokens, last, sentence.Last) : Behind(tokens, last, sentence.Last);
            if (last < 0 || (!anchor.HasMark && !_lexicon.Is(tokens, last, words[i])))
            {
                return;
            }
        }

        Add(new TermHit(anchor.Term, first, last));
    }

    private void Add(TermHit hit)
    {
        if (_count == _hits.Length)
        {
            Array.Resize(ref _hits, 2 * _count);
        }

        _hits[_count++] = hit;
    }

    /// <summary>The token before one, passing over what may stand between two words; -1 if there is none.</summary>
    private static int Before(TokenList tokens, int index, int first)
    {
        var hasDash = false;
        for (index--; index >= first; index--)
        {
            if (!PhraseGap.Passes(tokens[index], ref hasDash))
            {
                return tokens[index].IsWord ? index : -1;
            }
        }

        return -1;
    }

    private static int Behind(TokenList tokens, int index, int last)
    {
        var hasDash = false;
        for (index++; index <= last; index++)
        {
            if (!PhraseGap.Passes(tokens[index], ref hasDash))
            {
                return tokens[index].IsWord ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>The next token that is a form of a word or the mark it names, passing over what may stand before it; -1 if there is none.</summary>
    private int NextOf(int word, TokenList tokens, int index, int last)
    {
        var hasDash = false;
        for (index++; index <= last; index++)
        {
            if (IsReadable(tokens[index]) && _lexicon.Is(tokens, index, word))
            {
                return index;
            }

            if (!PhraseGap.Passes(tokens[index], ref hasDash))
            {
                return -1;
            }
        }

        return -1;
    }
}

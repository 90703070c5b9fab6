using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Where each word of the rules occurs in an article: one pass over its tokens for all rules together.</summary>
internal sealed class WordOccurrences
{
    private readonly Dictionary<WordMatcher, List<int>> _tokens = new(ReferenceEqualityComparer.Instance);
    private readonly WordIndex _index;

    public WordOccurrences(WordIndex index, AnalyzedArticle article, Action throwIfCancelled)
    {
        _index = index;

        // Words of news repeat: what a spelling may be is looked up once an article.
        var known = new Dictionary<string, WordMatcher[]>(StringComparer.Ordinal);
        var candidates = new List<WordMatcher>();
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                throwIfCancelled();
            }

            var folded = article.Tokens[i].Folded;
            if (!known.TryGetValue(folded, out var words))
            {
                candidates.Clear();
                index.Find(folded, candidates);
                words = [.. candidates.Distinct()];
                known.Add(folded, words);
            }

            Try(words, article.Tokens, i);
        }
    }

    /// <summary>The tokens that are forms of a word, in order; null where the index does not answer for it.</summary>
    public IReadOnlyList<int>? Of(WordMatcher word) => !_index.Covers(word) ? null : _tokens.TryGetValue(word, out var tokens) ? tokens : [];

    private void Try(WordMatcher[] words, TokenList tokens, int index)
    {
        foreach (var word in words)
        {
            if (!word.Matches(tokens, index))
            {
                continue;
            }

            if (!_tokens.TryGetValue(word, out var found))
            {
                found = [];
                _tokens.Add(word, found);
            }

            found.Add(index);
        }
    }
}

using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from a token to the words that it may be, so that an article's cost does not follow the number of rules. Immutable.</summary>
/// <remarks>
/// <para>
/// The plain way tries every word of every rule on every token: ten thousand words on a thousand tokens are ten million trials, of which
/// a few hundred succeed. But a form and a token that match begin with the same letters once the token's proclitics are off. So each word is
/// filed under the first letters of its forms, and a token is looked up with no letter taken off, with one, up to the
/// longest proclitics. Every word found so is still tried: the index may name too many, never too few.
/// </para>
/// <para>
/// Worked example: «ميليشيا~» is filed under «ميل». The token وميليشياتها is looked up under «ومي», «ميل», «يلي», «ليش», «يشي»; the
/// second finds the word.
/// </para>
/// </remarks>
internal sealed class WordIndex
{
    private const int KeyLength = WordMatcher.LettersOfBeginnings;

    private readonly Dictionary<string, ImmutableArray<WordMatcher>> _words;
    private readonly Dictionary<string, ImmutableArray<WordMatcher>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<WordMatcher> _indexed;

    private WordIndex(Dictionary<string, ImmutableArray<WordMatcher>> words, HashSet<WordMatcher> indexed)
    {
        _words = words;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _indexed = indexed;
    }

    /// <summary>The index of the words that begin the phrases among some patterns.</summary>
    public static WordIndex Of(IEnumerable<PatternProgram> patterns)
    {
        var filed = new Dictionary<string, ImmutableArray<WordMatcher>.Builder>(StringComparer.Ordinal);
        var indexed = new HashSet<WordMatcher>(ReferenceEqualityComparer.Instance);
        foreach (var word in patterns.OfType<TermProgram>().Select(static term => term.Steps[0]))
        {
            if (word.FoldedBeginnings is { } beginnings && indexed.Add(word))
            {
                File(word, beginnings, filed);
            }
        }

        return new WordIndex(
            filed.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToImmutable(), StringComparer.Ordinal), indexed);
    }

    /// <summary>Whether the index answers for a word; of any other, every token may be a form.</summary>
    public bool Covers(WordMatcher word) => _indexed.Contains(word);

    /// <summary>Adds the words that a token may be, some perhaps twice.</summary>
    public void Find(string folded, List<WordMatcher> into)
    {
        for (var start = 0; start <= WordMatcher.MostLettersOfProclitics && start < folded.Length; start++)
        {
            if (_lookup.TryGetValue(KeyOf(folded.AsSpan(start)), out var words))
            {
                into.AddRange(words);
            }
        }
    }

    private static void File(
        WordMatcher word, IEnumerable<string> beginnings, Dictionary<string, ImmutableArray<WordMatcher>.Builder> filed)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var seen = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var beginning in beginnings)
        {
            if (!seen.Add(KeyOf(beginning)))
            {
                continue;
            }

            var key = KeyOf(beginning).ToString();
            if (!filed.TryGetValue(key, out var words))
            {
                words = ImmutableArray.CreateBuilder<WordMatcher>();
                filed.Add(key, words);
            }

            words.Add(word);
        }
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, KeyLength)];
}

using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Hashes of words by their folded text, for who compares the words of an article with one another. Used for one article after the other.</summary>
/// <remarks>The hash of a word lies with its spelling, far apart in memory from others; they are remembered side by side by the numbers of the spellings.</remarks>
internal sealed class WordHashes
{
    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 12;

    // Odd numbers that scatter what they are multiplied with; the hashes of words are the process's secret already.
    private const uint ScatterFirst = 0x85EBCA6B;
    private const uint ScatterSecond = 0x9E3779B1;

    private readonly SpellingNotes<int> _hashes = new();

    /// <summary>The hash of three words in a row.</summary>
    public static uint OfRow(uint first, uint second, uint third) => (((first * ScatterFirst) + second) * ScatterSecond) + third;

    public void Begin(AnalyzedArticle article) => _hashes.Begin(article.VocabularyStamp);

    /// <summary>Says that the tokens from one on will be asked about: what is known of one of them is fetched from memory meanwhile.</summary>
    public void Expect(ReadOnlySpan<Token> tokens, int next) => _hashes.Expect(tokens[Math.Min(next + Ahead, tokens.Length - 1)].SpellingId);

    public uint Of(in Token token)
    {
        if (token.SpellingId == KnownSpelling.NotKept)
        {
            return (uint)token.Spelling.Hash;
        }

        ref var hash = ref _hashes[token.SpellingId];
        return (uint)(hash != 0 ? hash : hash = token.Spelling.Hash);
    }
}

using System.Runtime.InteropServices;

namespace RuleEngine.Articles.Structure;

/// <summary>Finds words in a row that the body of an article says more than once. Used for one article after the other; not thread-safe.</summary>
/// <remarks>
/// A run stands within a stretch of words that no mark interrupts but quotation marks and dashes, as a phrase of a pattern does. From each word
/// the longest run is taken that another place begins with too, up to its last word that means something. A run inside the one before it is
/// dropped; what has fewer than three words, or fewer than two that mean something, is none. In <c>they burned the village, they burned the village school</c> the run is
/// <c>they burned the village</c>, twice.
/// <para>
/// Most of an article is said once. <see cref="SharedWords"/> leaves the words that stand in a row of three which comes again; a run has
/// three words at least, so it lies among them, and the few that are left are compared by <see cref="SharedBeginnings"/>. Every stretch ends in a
/// sign of its own, so no beginnings are shared for longer than a sentence, and its 400 words bound the rounds: the time is linear in the
/// article, be all its words the same.
/// </para>
/// </remarks>
internal sealed class RepeatedRuns
{
    /// <summary>How many words a run has at the least.</summary>
    public const int FewestWords = 3;

    private const int FewestMeaning = 2;

    private readonly SharedWords _sharedWords;
    private readonly RowsRound _rowsRound;

    public RepeatedRuns()
    {
        var hashes = new WordHashes();
        _sharedWords = new SharedWords(hashes);
        _rowsRound = new RowsRound(hashes);
    }

    /// <summary>Whether a token ends a stretch of words: any mark but quotation marks and dashes.</summary>
    public static bool Interrupts(in Token token) => token.Kind == TokenKind.Punctuation && token.Folded != "-";

    /// <summary>
    /// Whether a run may hold one of some words. An answer of no is certain, and quicker than finding all runs to find none that does.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="words">The tokens of the words.</param>
    public bool MayHold(AnalyzedArticle article, ReadOnlySpan<int> words) => _rowsRound.ComeAgain(article, words);

    /// <summary>The runs in reading order; two may overlap, none lies inside another.</summary>
    public IReadOnlyList<TokenRange> Find(AnalyzedArticle article)
    {
        var stretches = _sharedWords.Find(article);
        if (stretches.IsEmpty)
        {
            return [];
        }

        var symbols = Symbols(article, stretches);
        var shared = SharedBeginnings.Of(symbols);
        var meaning = MeaningBefore(article, stretches);
        var runs = new List<TokenRange>();
        var (end, reached) = (0, 0);
        for (var i = 0; i < symbols.Length; i++)
        {
            // A run that ends where the one before it ends lies inside it.
            if (i + shared[i] <= end)
            {
                continue;
            }

            end = i + shared[i];
            var last = end;
            while (last > i && meaning[last] == meaning[last - 1])
            {
                last--;
            }

            if (last > reached && last - i >= FewestWords && meaning[last] - meaning[i] >= FewestMeaning)
            {
                runs.Add(new TokenRange(stretches[i], stretches[last - 1]));
                reached = last;
            }
        }

        return runs;
    }

    /// <summary>The words as numbers, equal for equal words; the end of each stretch as a number of its own.</summary>
    private static int[] Symbols(AnalyzedArticle article, ReadOnlySpan<int> stretches)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var symbols = new int[stretches.Length];
        var next = 0;
        for (var i = 0; i < symbols.Length; i++)
        {
            if (stretches[i] == SharedWords.End)
            {
                symbols[i] = next++;
                continue;
            }

            ref var symbol = ref CollectionsMarshal.GetValueRefOrAddDefault(known, article.Tokens[stretches[i]].Folded, out var isKnown);
            symbols[i] = symbol = isKnown ? symbol : next++;
        }

        return symbols;
    }

    /// <summary>How many words that mean something stand before each.</summary>
    private static int[] MeaningBefore(AnalyzedArticle article, ReadOnlySpan<int> stretches)
    {
        var before = new int[stretches.Length + 1];
        for (var i = 0; i < stretches.Length; i++)
        {
            before[i + 1] = before[i] + (stretches[i] != SharedWords.End && Means(article.Tokens[stretches[i]]) ? 1 : 0);
        }

        return before;
    }

    private static bool Means(in Token token) => token.Kind == TokenKind.Word && !FunctionWords.Contains(token.Folded);
}

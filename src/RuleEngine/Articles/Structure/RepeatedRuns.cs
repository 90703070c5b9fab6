using System.Runtime.InteropServices;

namespace RuleEngine.Articles.Structure;

/// <summary>Finds words in a row that the body of an article says more than once.</summary>
/// <remarks>
/// A run stands within a stretch of words that no mark interrupts but quotation marks and dashes, as a phrase of a pattern does. From each word
/// the longest run is taken that another place begins with too, up to its last word that means something. A run inside the one before it is
/// dropped; what has fewer than three words, or fewer than two that mean something, is none. In <c>they burned the village, they burned the village school</c> the run is
/// <c>they burned the village</c>, twice.
/// <para>
/// Every stretch ends in a sign of its own, so no beginnings are shared for longer than a sentence, and its 400 words bound the rounds of
/// <see cref="SharedBeginnings"/>: the time is linear in the article, be all its words the same.
/// </para>
/// </remarks>
internal static class RepeatedRuns
{
    private const int FewestWords = 3;
    private const int FewestMeaning = 2;

    /// <summary>The runs in reading order; two may overlap, none lies inside another.</summary>
    public static IReadOnlyList<TokenRange> Find(AnalyzedArticle article)
    {
        if (!MayRepeat(article.Tokens.AsSpan()))
        {
            return [];
        }

        var (symbols, tokens) = Symbols(article);
        if (symbols.Length == 0)
        {
            return [];
        }

        var shared = SharedBeginnings.Of(symbols);
        var meaning = MeaningBefore(article, tokens);
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
                runs.Add(new TokenRange(tokens[i], tokens[last - 1]));
                reached = last;
            }
        }

        return runs;
    }

    /// <summary>
    /// Whether three words in a row may stand in the article twice, marks aside: without that there is no run, and most short articles
    /// are without. Told by hashes of three words, so the answer may be yes by chance.
    /// </summary>
    private static bool MayRepeat(ReadOnlySpan<Token> tokens)
    {
        var seen = new HashSet<int>(tokens.Length);
        var (first, second, count) = (0, 0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (token.IsWord)
            {
                var third = token.Spelling.Hash;
                if (++count >= FewestWords && !seen.Add(HashCode.Combine(first, second, third)))
                {
                    return true;
                }

                (first, second) = (second, third);
            }
        }

        return false;
    }

    /// <summary>The words of the body as numbers, equal for equal words, each stretch closed by a number of its own; and the token of each.</summary>
    private static (int[] Symbols, int[] Tokens) Symbols(AnalyzedArticle article)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var symbols = new List<int>();
        var tokens = new List<int>();
        var boundaries = 0;
        foreach (var sentence in article.Sentences)
        {
            if (article.Blocks[sentence.Block].Region is not (Region.Lead or Region.Paragraph))
            {
                continue;
            }

            for (var i = sentence.Tokens.First; i <= sentence.Tokens.Last; i++)
            {
                var token = article.Tokens[i];
                if (token.IsWord)
                {
                    ref var symbol = ref CollectionsMarshal.GetValueRefOrAddDefault(known, token.Folded, out var isKnown);
                    symbol = isKnown ? symbol : known.Count;
                    symbols.Add(symbol);
                    tokens.Add(i);
                }
                else if (token.Kind == TokenKind.Punctuation && token.Folded != "-")
                {
                    Close(i);
                }
            }

            Close(sentence.Tokens.Last);
        }

        return ([.. symbols.Select(symbol => symbol > 0 ? boundaries - 1 + symbol : -symbol)], [.. tokens]);

        void Close(int token)
        {
            if (symbols.Count > 0 && symbols[^1] > 0)
            {
                symbols.Add(-boundaries);
                tokens.Add(token);
                boundaries++;
            }
        }
    }

    /// <summary>How many words that mean something stand before each.</summary>
    private static int[] MeaningBefore(AnalyzedArticle article, int[] tokens)
    {
        var before = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = article.Tokens[tokens[i]];
            before[i + 1] = before[i] + (token.Kind == TokenKind.Word && !FunctionWords.Contains(token.Folded) ? 1 : 0);
        }

        return before;
    }
}

namespace RuleEngine.Articles.Structure;

/// <summary>Tells for each place of a sequence how long a stretch from it begins somewhere else, too.</summary>
/// <remarks>
/// The suffixes are sorted by prefix doubling with counting sorts, and the beginnings that neighbours share are measured as Kasai and
/// others do it: from one place to the next what is shared shrinks by one at most.
/// <para>
/// Of <c>1 2 3 1 2 4</c> the suffixes in order begin at 0, 3, 1, 4, 2, 5; 0 and 3 share two, 1 and 4 share one, and the answer is 2 1 0 2 1 0.
/// </para>
/// </remarks>
internal static class SharedBeginnings
{
    /// <param name="symbols">Numbers from 0 up, all below the length of the sequence.</param>
    public static int[] Of(int[] symbols)
    {
        var sorted = Sort(symbols, out var rank);
        var shared = new int[symbols.Length];
        var length = 0;
        for (var i = 0; i < symbols.Length; i++)
        {
            if (rank[i] == symbols.Length - 1)
            {
                length = 0;
                continue;
            }

            var next = sorted[rank[i] + 1];
            while (i + length < symbols.Length && next + length < symbols.Length && symbols[i + length] == symbols[next + length])
            {
                length++;
            }

            shared[i] = Math.Max(shared[i], length);
            shared[next] = Math.Max(shared[next], length);
            length = Math.Max(0, length - 1);
        }

        return shared;
    }

    /// <summary>The places in the order of their suffixes.</summary>
    /// <param name="symbols">The sequence.</param>
    /// <param name="rank">The place of each suffix in that order.</param>
    private static int[] Sort(int[] symbols, out int[] rank)
    {
        var count = symbols.Length;
        var sorted = new int[count];
        var order = new int[count];
        var spare = new int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        rank = [.. symbols];
        SortByRank(order, rank, sorted);
        var ranks = Rank(sorted, ref rank, ref spare, width: 0);
        for (var width = 1; ranks < count; width *= 2)
        {
            OrderBySecondHalf(sorted, order, width);
            SortByRank(order, rank, sorted);
            ranks = Rank(sorted, ref rank, ref spare, width);
        }

        return sorted;
    }

    /// <summary>Sorts places by rank; those of equal rank keep their order.</summary>
    private static void SortByRank(int[] order, int[] rank, int[] sorted)
    {
        var start = new int[order.Length + 1];
        foreach (var place in order)
        {
            start[rank[place] + 1]++;
        }

        for (var i = 1; i < start.Length; i++)
        {
            start[i] += start[i - 1];
        }

        foreach (var place in order)
        {
            sorted[start[rank[place]]++] = place;
        }
    }

    /// <summary>Gives equal ranks to places whose stretches of twice the width are equal, and says how many ranks there are.</summary>
    private static int Rank(int[] sorted, ref int[] rank, ref int[] spare, int width)
    {
        var ranks = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var isNew = i == 0 || rank[sorted[i]] != rank[sorted[i - 1]] || At(rank, sorted[i] + width) != At(rank, sorted[i - 1] + width);
            ranks += isNew ? 1 : 0;
            spare[sorted[i]] = ranks - 1;
        }

        (rank, spare) = (spare, rank);
        return ranks;
    }

    /// <summary>Orders places by what stands one width behind them; nothing there comes first.</summary>
    private static void OrderBySecondHalf(int[] sorted, int[] order, int width)
    {
        var next = 0;
        for (var place = Math.Max(0, sorted.Length - width); place < sorted.Length; place++)
        {
            order[next++] = place;
        }

        foreach (var place in sorted)
        {
            if (place >= width)
            {
                order[next++] = place - width;
            }
        }
    }

    private static int At(int[] rank, int place) => place < rank.Length ? rank[place] : -1;
}

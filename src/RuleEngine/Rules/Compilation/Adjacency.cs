namespace RuleEngine.Rules.Compilation;

/// <summary>For each of some numbered things the numbers of others it leads to, packed into two arrays. Immutable and thread-safe.</summary>
internal sealed class Adjacency
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    /// <param name="starts">Where the targets of each thing begin; one more number says where the last ones end.</param>
    /// <param name="targets">The targets, those of one thing behind those of the one before.</param>
    public Adjacency(int[] starts, int[] targets) => (_starts, _targets) = (starts, targets);

    public int[] Starts => _starts;

    public int[] Targets => _targets;

    /// <param name="count">How many things there are to lead from.</param>
    /// <param name="pairs">From where to where; the targets of one thing keep their order.</param>
    public static Adjacency Of(int count, IReadOnlyList<(int From, int To)> pairs)
    {
        var starts = new int[count + 1];
        foreach (var (from, _) in pairs)
        {
            starts[from + 1]++;
        }

        for (var i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        var targets = new int[pairs.Count];
        var next = starts.AsSpan(0, count).ToArray();
        foreach (var (from, to) in pairs)
        {
            targets[next[from]++] = to;
        }

        return new Adjacency(starts, targets);
    }

    public ReadOnlySpan<int> this[int from] => _targets.AsSpan(_starts[from], _starts[from + 1] - _starts[from]);
}

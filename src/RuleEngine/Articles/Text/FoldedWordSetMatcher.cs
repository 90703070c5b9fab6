namespace RuleEngine.Articles.Text;

/// <summary>Matches tokens that fold to one of a few words.</summary>
/// <remarks>An English word has half a dozen forms: a search by halves costs as little as a hash, and far less to set up.</remarks>
internal sealed class FoldedWordSetMatcher : WordMatcher
{
    private readonly string[] _folded;

    public FoldedWordSetMatcher(IEnumerable<string> words)
    {
        _folded = [.. words.Select(TextFolding.FoldWord).Distinct(StringComparer.Ordinal)];
        Array.Sort(_folded, StringComparer.Ordinal);
    }

    private FoldedWordSetMatcher(string[] sorted) => _folded = sorted;

    /// <summary>The words, folded, in ordinal order.</summary>
    public ReadOnlySpan<string> Folded => _folded;

    public override IEnumerable<string> FoldedForms => _folded;

    /// <summary>A matcher of words that are folded and in ordinal order, each once.</summary>
    public static FoldedWordSetMatcher OfSorted(string[] folded) => new(folded);

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { IsWord: true } token && Array.BinarySearch(_folded, token.Folded, StringComparer.Ordinal) >= 0;
}

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

    public override IEnumerable<string> FoldedForms => _folded;

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { IsWord: true } token && Array.BinarySearch(_folded, token.Folded, StringComparer.Ordinal) >= 0;
}

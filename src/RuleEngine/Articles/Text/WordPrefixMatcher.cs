namespace RuleEngine.Articles.Text;

/// <summary>Matches tokens whose folded text begins with a prefix.</summary>
internal sealed class WordPrefixMatcher(string folded) : WordMatcher
{
    public string Prefix => folded;

    public override IEnumerable<string> FoldedBeginnings => [folded];

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { IsWord: true } token && token.Folded.StartsWith(folded, StringComparison.Ordinal);
}

namespace RuleEngine.Articles.Text;

/// <summary>Matches tokens that fold to one word.</summary>
internal sealed class FoldedWordMatcher(string folded) : WordMatcher
{
    public string Folded => folded;

    public override IEnumerable<string> FoldedForms => [folded];

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { IsWord: true } token && string.Equals(token.Folded, folded, StringComparison.Ordinal);
}

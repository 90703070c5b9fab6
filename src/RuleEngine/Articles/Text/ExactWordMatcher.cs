namespace RuleEngine.Articles.Text;

/// <summary>Matches tokens that are spelt as one word is.</summary>
internal sealed class ExactWordMatcher(string spelling) : WordMatcher
{
    public string Spelling => spelling;

    public override IEnumerable<string> FoldedForms => [TextFolding.FoldWord(spelling)];

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { IsWord: true } token && string.Equals(token.Exact, spelling, StringComparison.Ordinal);
}

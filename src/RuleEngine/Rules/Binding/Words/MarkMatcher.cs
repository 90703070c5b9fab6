using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Matches a punctuation mark in all its variants: <c>،</c> and <c>,</c> are one.</summary>
internal sealed class MarkMatcher(string folded) : WordMatcher
{
    public string Folded => folded;

    public override IEnumerable<string> FoldedForms => [folded];

    public override bool IsMark => true;

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { Kind: TokenKind.Punctuation } token && string.Equals(token.Folded, folded, StringComparison.Ordinal);
}

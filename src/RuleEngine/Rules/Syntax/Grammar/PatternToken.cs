namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>A token of a pattern.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first code unit in the pattern.</param>
/// <param name="Length">Its length, quotation marks and <c>$</c> included.</param>
/// <param name="Text">What it says, quotation marks and <c>$</c> excluded.</param>
internal sealed record PatternToken(PatternTokenKind Kind, int Start, int Length, string Text)
{
    public int End => Start + Length;

    public bool Is(string word) => Kind == PatternTokenKind.Word && Text == word;
}

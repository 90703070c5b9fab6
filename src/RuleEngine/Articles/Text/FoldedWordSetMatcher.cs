using System.Collections.Frozen;

namespace RuleEngine.Articles.Text;

/// <summary>Matches tokens that fold to one of several words.</summary>
internal sealed class FoldedWordSetMatcher(FrozenSet<string> folded) : WordMatcher
{
    public FoldedWordSetMatcher(IEnumerable<string> words)
        : this(words.Select(TextFolding.FoldWord).ToFrozenSet(StringComparer.Ordinal))
    {
    }

    public override IEnumerable<string> FoldedForms => folded;

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index] is { IsWord: true } token && folded.Contains(token.Folded);
}

using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>
/// Matches a word whose proclitic an editor wrote apart (<c>لـ هجمات</c>), in one piece (لهجمات) or in two as she did.
/// </summary>
/// <param name="joined">Matches the word with its proclitic in one piece.</param>
/// <param name="bare">Matches the word without it.</param>
/// <param name="proclitic">The folded proclitic.</param>
internal sealed class DetachedMatcher(WordMatcher joined, WordMatcher bare, string proclitic) : WordMatcher
{
    public WordMatcher Joined => joined;

    public WordMatcher Bare => bare;

    public string Proclitic => proclitic;

    public override IEnumerable<string>? FoldedForms =>
        joined.FoldedForms is { } together && bare.FoldedForms is { } apart ? together.Concat(apart) : null;

    public override IEnumerable<string>? FoldedBeginnings =>
        joined.FoldedBeginnings is { } together && bare.FoldedBeginnings is { } apart ? together.Concat(apart) : null;

    public override NeighbourDependence DependenceAt(TokenList tokens, int index)
    {
        if (joined.DependenceAt(tokens, index) != NeighbourDependence.None || bare.DependenceAt(tokens, index) != NeighbourDependence.None)
        {
            return NeighbourDependence.OnAny;
        }

        return bare.Matches(tokens, index) ? NeighbourDependence.OnProclitic : NeighbourDependence.None;
    }

    public override bool Matches(TokenList tokens, int index) =>
        joined.Matches(tokens, index) || (FollowsProclitic(tokens, index) && bare.Matches(tokens, index));

    private bool FollowsProclitic(TokenList tokens, int index)
    {
        var before = index - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.QuotationMark)
        {
            before--;
        }

        return before >= 0
            && tokens[before] is { Kind: TokenKind.Proclitic } token
            && token.Folded.EndsWith(proclitic, StringComparison.Ordinal);
    }
}

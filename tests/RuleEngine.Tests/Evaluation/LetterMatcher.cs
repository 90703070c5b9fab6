using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Matches one letter of random articles; where another is asked for, only behind that one.</summary>
internal sealed class LetterMatcher(string letter, string? before = null) : WordMatcher
{
    public override IEnumerable<string> FoldedForms => [letter];

    public override NeighbourDependence DependenceAt(TokenList tokens, int index) => before is null ? NeighbourDependence.None : NeighbourDependence.OnAny;

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index].IsWord
        && tokens[index].Folded == letter
        && (before is null || (index > 0 && tokens[index - 1].Folded == before));
}

using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Matches the forms of a word but those that are other words.</summary>
internal sealed class ExceptMatcher(WordMatcher word, ImmutableArray<WordMatcher> exceptions) : WordMatcher
{
    public WordMatcher Word => word;

    public ImmutableArray<WordMatcher> Exceptions => exceptions;

    public override IEnumerable<string>? FoldedForms => word.FoldedForms;

    public override IEnumerable<string>? FoldedBeginnings => word.FoldedBeginnings;

    public override NeighbourDependence DependenceAt(TokenList tokens, int index) =>
        word.DependenceAt(tokens, index) == NeighbourDependence.None
        && exceptions.All(exception => exception.DependenceAt(tokens, index) == NeighbourDependence.None)
            ? NeighbourDependence.None
            : NeighbourDependence.OnAny;

    public override bool Matches(TokenList tokens, int index)
    {
        if (!word.Matches(tokens, index))
        {
            return false;
        }

        foreach (var exception in exceptions)
        {
            if (exception.Matches(tokens, index))
            {
                return false;
            }
        }

        return true;
    }

    public override string ProcliticsOf(Token token) => word.ProcliticsOf(token);
}

using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Finds one letter: the smallest word there is.</summary>
internal sealed class LetterMatcher(string letter) : WordMatcher
{
    public override bool Matches(TokenList tokens, int index) => tokens[index].Folded == letter;
}

using System.Text.RegularExpressions;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>Matches words whose folded text a regular expression matches: tried once a spelling, like any word of which nothing can be listed.</summary>
internal sealed class RegexMatcher(Regex expression) : WordMatcher
{
    public override bool Matches(TokenList tokens, int index) => tokens[index] is { IsWord: true } token && expression.IsMatch(token.Folded);
}

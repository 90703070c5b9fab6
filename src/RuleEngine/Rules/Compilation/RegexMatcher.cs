using System.Text.RegularExpressions;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>Matches words whose folded text a regular expression matches: tried once a spelling, like any word of which nothing can be listed.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="options">How it is run.</param>
internal sealed class RegexMatcher(string pattern, RegexOptions options) : WordMatcher
{
    public RegexMatcher(Regex expression)
        : this(expression.ToString(), expression.Options) => Expression = expression;

    public string Pattern => pattern;

    public RegexOptions Options => options;

    /// <summary>The expression; one that comes from a cache is made when it is first asked for, as that takes milliseconds.</summary>
    public Regex Expression
    {
        get => field ??= new Regex(pattern, options);
        private init;
    }

    public override bool Matches(TokenList tokens, int index) => tokens[index] is { IsWord: true } token && Expression.IsMatch(token.Folded);
}

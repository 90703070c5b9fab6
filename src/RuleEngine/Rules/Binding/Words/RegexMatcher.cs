using System.Text.RegularExpressions;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Matches words whose folded text a regular expression matches: tried once a spelling, like any word of which nothing can be listed.</summary>
/// <param name="pattern">What the whole of the text must be.</param>
internal sealed class RegexMatcher(string pattern) : WordMatcher
{
    private readonly LetterAutomaton? _letters = LetterAutomatonReader.Read(pattern);

    public string Pattern => pattern;

    /// <summary>Sees to it that the expression can be run.</summary>
    /// <exception cref="NotSupportedException">It takes more than time linear in the text.</exception>
    public void Check() => _ = _letters is null ? Expression : null;

    /// <summary>The run time's expression, where it takes one; made when it is first asked for, as that takes milliseconds.</summary>
    private Regex Expression => field ??= new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public override bool Matches(TokenList tokens, int index) => tokens[index] is { IsWord: true } token && IsMatch(token.Folded);

    /// <summary>Whether a text matches, the whole of it.</summary>
    public bool IsMatch(string folded) => _letters?.IsMatch(folded) ?? Expression.IsMatch(folded);
}

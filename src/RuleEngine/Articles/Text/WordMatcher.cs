using System.Collections.Immutable;

namespace RuleEngine.Articles.Text;

/// <summary>One word of a rule, ready to be tried on the tokens of an article. Immutable and thread-safe.</summary>
internal abstract class WordMatcher
{
    /// <summary>
    /// Whether the token at <paramref name="index"/> is a form of the word. The neighbours count for the few forms that depend on
    /// them (a short jussive only after لم).
    /// </summary>
    public abstract bool Matches(ImmutableArray<Token> tokens, int index);

    /// <summary>
    /// The folded proclitics in front of the word in a token that matches (وال of والمتزعم); empty where there are none or the
    /// language has none.
    /// </summary>
    public virtual string ProcliticsOf(Token token) => "";
}

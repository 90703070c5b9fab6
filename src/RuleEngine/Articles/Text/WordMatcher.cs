namespace RuleEngine.Articles.Text;

/// <summary>One word of a rule, ready to be tried on the tokens of an article. Immutable and thread-safe.</summary>
internal abstract class WordMatcher
{
    /// <summary>The most letters that a language writes in front of a word as proclitics (وبال).</summary>
    public const int MostLettersOfProclitics = 4;

    /// <summary>
    /// How many letters an index may look at: three part Arabic words well, since most roots have three.
    /// </summary>
    public const int LettersOfBeginnings = 3;

    /// <summary>
    /// Folded texts in one of which every matching token ends, with at most <see cref="MostLettersOfProclitics"/> letters in front of
    /// it; null where they cannot be listed. An index is laid over them.
    /// </summary>
    public virtual IEnumerable<string>? FoldedForms => null;

    /// <summary>
    /// Folded texts with one of which every matching token begins, behind at most <see cref="MostLettersOfProclitics"/> letters; shorter than
    /// <see cref="LettersOfBeginnings"/> only where it is a whole form. Cheaper to list, where a word has a hundred forms; null where they cannot be listed.
    /// </summary>
    public virtual IEnumerable<string>? FoldedBeginnings => FoldedForms;

    /// <summary>How far the neighbours of a token count when the word is tried on it.</summary>
    public virtual NeighbourDependence DependenceAt(TokenList tokens, int index) => NeighbourDependence.None;

    /// <summary>Whether it matches punctuation; all others match nothing but words and numbers.</summary>
    public virtual bool IsMark => false;

    /// <summary>
    /// Whether the token at <paramref name="index"/> is a form of the word. The neighbours count for the few forms that depend on
    /// them (a short jussive only after لم).
    /// </summary>
    public abstract bool Matches(TokenList tokens, int index);

    /// <summary>
    /// The folded proclitics in front of the word in a token that matches (وال of والمتزعم); empty where there are none or the
    /// language has none.
    /// </summary>
    public virtual string ProcliticsOf(Token token) => "";
}

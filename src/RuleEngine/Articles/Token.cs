namespace RuleEngine.Articles;

/// <summary>The smallest piece of text that rules can speak of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Field">The field its offsets count from.</param>
/// <param name="Start">Its first UTF-16 code unit in the field.</param>
/// <param name="Length">Its length in UTF-16 code units, invisible characters inside included.</param>
/// <param name="Spelling">How it is written.</param>
internal readonly record struct Token(TokenKind Kind, ArticleField Field, int Start, int Length, Spelling Spelling)
{
    public int End => Start + Length;

    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;

    /// <inheritdoc cref="Spelling.Folded"/>
    public string Folded => Spelling.Folded;

    /// <inheritdoc cref="Spelling.Exact"/>
    public string Exact => Spelling.Exact;

    /// <inheritdoc cref="Spelling.HasTanwin"/>
    public bool HasTanwin => Spelling.HasTanwin;
}

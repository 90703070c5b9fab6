namespace RuleEngine.Articles;

/// <summary>The smallest piece of text that rules can speak of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Field">The field its offsets count from.</param>
/// <param name="Start">Its first UTF-16 code unit in the field.</param>
/// <param name="Length">Its length in UTF-16 code units, invisible characters inside included.</param>
/// <param name="Folded">Its text folded for comparison.</param>
/// <param name="Exact">Its text with nothing but tatweel, harakat and invisible characters dropped.</param>
/// <param name="HasTanwin">Whether it is written with tanwin fath, which shows a final alef to be the accusative's.</param>
internal readonly record struct Token(
    TokenKind Kind,
    ArticleField Field,
    int Start,
    int Length,
    string Folded,
    string Exact,
    bool HasTanwin)
{
    public int End => Start + Length;

    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;
}

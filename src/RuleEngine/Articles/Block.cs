namespace RuleEngine.Articles;

/// <summary>A paragraph or line of an article.</summary>
/// <param name="Region">What it is.</param>
/// <param name="Field">The field its offsets count from.</param>
/// <param name="Start">Its first UTF-16 code unit in the field.</param>
/// <param name="Length">Its length in UTF-16 code units, the line break excluded.</param>
internal readonly record struct Block(Region Region, ArticleField Field, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether rules read it. Bylines and boilerplate have no tokens.</summary>
    public bool IsRead => Region is Region.Title or Region.Lead or Region.Paragraph;
}

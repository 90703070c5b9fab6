namespace RuleEngine.Articles;

/// <summary>A paragraph or line of an article.</summary>
/// <param name="Region">What it is.</param>
/// <param name="Field">The field its offsets count from.</param>
/// <param name="Start">Its first UTF-16 code unit in the field.</param>
/// <param name="Length">Its length in UTF-16 code units, the line break excluded.</param>
internal readonly record struct Block(Region Region, ArticleField Field, int Start, int Length)
{
    /// <summary>Which line of its field it is in, from 1; 0 where nobody counted or it has several.</summary>
    public int Line { get; init; }

    /// <summary>At which UTF-16 code unit of that line it starts, from 1; 0 without a line.</summary>
    public int Column { get; init; }

    public int End => Start + Length;

    /// <summary>Whether rules read it. Bylines and boilerplate have no tokens.</summary>
    public bool IsRead => Region is Region.Title or Region.Lead or Region.Paragraph;
}

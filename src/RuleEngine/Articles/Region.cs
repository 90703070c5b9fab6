namespace RuleEngine.Articles;

/// <summary>What a block of an article is. Rules read titles, leads and paragraphs only.</summary>
public enum Region
{
    /// <summary>The headline, in the text or given apart.</summary>
    Title,

    /// <summary>The first paragraph of the body.</summary>
    Lead,

    /// <summary>A further paragraph of the body.</summary>
    Paragraph,

    /// <summary>A section name, byline, dateline or date of publication.</summary>
    Byline,

    /// <summary>Navigation, related articles and other lines that are not the article's.</summary>
    Boilerplate,
}

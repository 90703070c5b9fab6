namespace RuleEngine.Articles;

/// <summary>The part of an article that offsets count from.</summary>
public enum ArticleField
{
    /// <summary>The title given apart from the text.</summary>
    Title,

    /// <summary>The text.</summary>
    Text,
}

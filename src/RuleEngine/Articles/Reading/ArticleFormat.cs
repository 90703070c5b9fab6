namespace RuleEngine.Articles.Reading;

/// <summary>How a file holds articles.</summary>
public enum ArticleFormat
{
    /// <summary>One article, with or without YAML front matter between lines of <c>---</c>.</summary>
    PlainText,

    /// <summary>One JSON object a line, each an article: <c>id</c> and <c>text</c>, optionally <c>title</c> and other metadata.</summary>
    JsonLines,
}

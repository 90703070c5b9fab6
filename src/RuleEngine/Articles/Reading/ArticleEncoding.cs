namespace RuleEngine.Articles.Reading;

/// <summary>How the bytes of an article stand for characters.</summary>
public enum ArticleEncoding
{
    /// <summary>UTF-8; UTF-16 where a byte order mark says so.</summary>
    Unicode,

    /// <summary>Windows-1256, the Arabic code page of old Windows; a file with a byte order mark is read as the mark says.</summary>
    Windows1256,
}

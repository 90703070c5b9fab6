namespace RuleEngine.Articles.Text;

/// <summary>Where a word stands in its phrase; it decides which proclitics the word takes.</summary>
internal enum WordPlace
{
    /// <summary>The only word.</summary>
    Alone,

    /// <summary>The first of several.</summary>
    First,

    /// <summary>A later one.</summary>
    Later,
}

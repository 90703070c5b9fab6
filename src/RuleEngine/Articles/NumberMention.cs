namespace RuleEngine.Articles;

/// <summary>A number in digits, words or both (<c>1.5 مليون</c>) with its value; of a range the larger counts.</summary>
internal readonly record struct NumberMention(TokenRange Tokens, decimal Value)
{
    /// <summary>Whether two numbers bound it, of which <see cref="Value"/> is the larger.</summary>
    public bool IsRange { get; init; }
}

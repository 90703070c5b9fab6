namespace RuleEngine.Articles;

/// <summary>A run of tokens of an analyzed article: indexes of its first and last token, both included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public bool Contains(int first, int last) => First <= first && last <= Last;
}

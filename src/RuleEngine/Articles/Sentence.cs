namespace RuleEngine.Articles;

/// <summary>A sentence, or a piece of one that was cut at the limit of words.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="Tokens">Its tokens, the closing mark included; never empty.</param>
internal readonly record struct Sentence(int Block, TokenRange Tokens);

namespace RuleEngine.Rules.Compilation;

/// <summary>What an article may say of itself.</summary>
internal enum ArticleFact
{
    Genre,
    Source,
    Language,
}

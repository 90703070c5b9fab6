namespace RuleEngine.Rules.Compilation;

/// <summary>The parts of an article that a pattern, context or condition can look into.</summary>
internal enum Scope
{
    Sentence,
    PreviousSentence,
    NextSentence,
    Paragraph,
    Article,
    Title,
    Lead,
    Body,
}

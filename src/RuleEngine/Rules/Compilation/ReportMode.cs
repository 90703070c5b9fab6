namespace RuleEngine.Rules.Compilation;

/// <summary>How often a rule reports one wording; the others become occurrences of the first.</summary>
internal enum ReportMode
{
    Every,
    OncePerParagraph,
    OncePerArticle,
}

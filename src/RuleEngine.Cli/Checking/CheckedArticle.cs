using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;

namespace RuleEngine.Cli.Checking;

/// <summary>What became of one article: what is wrong with it, and what was found where it could be read.</summary>
internal sealed record CheckedArticle(ImmutableArray<Diagnostic> Diagnostics, ArticleReport? Report);

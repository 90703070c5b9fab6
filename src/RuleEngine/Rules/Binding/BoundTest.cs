using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A test that a rule or definition carries, its marks taken out of the article. Immutable.</summary>
/// <param name="Location">Where it is written.</param>
/// <param name="IsHit">Whether findings are expected.</param>
/// <param name="Article">The article without marks.</param>
/// <param name="Marks">The stretches between <c>((</c> and <c>))</c>, in reading order.</param>
internal sealed record BoundTest(SourceLocation Location, bool IsHit, Article Article, ImmutableArray<BoundMark> Marks);

/// <summary>A stretch of a field, in UTF-16 code units of the text without marks.</summary>
internal sealed record BoundMark(ArticleField Field, int Start, int Length);

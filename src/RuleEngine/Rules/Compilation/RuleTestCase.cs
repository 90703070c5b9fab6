using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Compilation;

/// <summary>A test that a rule carries: an article and the findings expected in it, all of them.</summary>
/// <param name="Location">Where the test is written.</param>
/// <param name="IsHit">Whether it is a <c>hit</c>; an <c>ok</c> expects nothing.</param>
/// <param name="Article">The article, marks taken out.</param>
/// <param name="Expected">The stretches that stood between <c>((</c> and <c>))</c>, in reading order; empty for a hit on the whole article.</param>
internal sealed record RuleTestCase(
    SourceLocation Location,
    bool IsHit,
    Article Article,
    ImmutableArray<ExpectedFinding> Expected);

/// <summary>A stretch of a field of a test's article, in UTF-16 code units of the text without marks.</summary>
internal sealed record ExpectedFinding(ArticleField Field, int Start, int Length);

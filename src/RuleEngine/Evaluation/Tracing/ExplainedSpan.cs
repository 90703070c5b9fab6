using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>A stretch of the article that a part of a rule found, kept or dropped. Immutable.</summary>
/// <param name="Field">The field that the offsets count in.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="Length">How many code units.</param>
/// <param name="Position">The line, from 1, of the file for the text of a file, else of the field; and the column.</param>
/// <param name="Text">The slice of the article.</param>
public sealed record ExplainedSpan(ArticleField Field, int Start, int Length, LinePosition Position, string Text)
{
    /// <summary>Why it was dropped: the clause that decided, as written, or a few words; null for a span that was not dropped.</summary>
    public string? Reason { get; init; }
}

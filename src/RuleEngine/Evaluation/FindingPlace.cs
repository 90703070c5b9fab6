using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>Where a finding stands. Offsets and lengths are UTF-16 code units of the field.</summary>
public sealed record FindingPlace
{
    /// <summary>The field that offsets count in.</summary>
    public required ArticleField Field { get; init; }

    /// <summary>The first code unit.</summary>
    public required int Start { get; init; }

    /// <summary>How many code units.</summary>
    public required int Length { get; init; }

    /// <summary>The line, from 1: of the file for the text of a file, else of the field.</summary>
    public required int Line { get; init; }

    /// <summary>The column in code units, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The slice of the article.</summary>
    public required string Text { get; init; }

    /// <summary>What the block around it is.</summary>
    public required Region Region { get; init; }

    /// <summary>Whether it lies between quotation marks.</summary>
    public required bool InQuote { get; init; }

    /// <summary>The first code unit of the sentence around it (of the first, if there are several).</summary>
    public required int SentenceStart { get; init; }

    /// <summary>The length of that stretch: up to the end of the last sentence it touches.</summary>
    public required int SentenceLength { get; init; }
}

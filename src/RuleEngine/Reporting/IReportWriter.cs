using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>Writes what was found, article by article, in one output format. Not thread-safe.</summary>
/// <remarks>A writer holds no article: a corpus larger than memory passes through. Disposing it closes what it writes to.</remarks>
public interface IReportWriter : IDisposable
{
    /// <summary>Writes one article. The order of the calls is the order of the output.</summary>
    /// <param name="report">What was found in it.</param>
    void Write(ArticleReport report);

    /// <summary>Writes what closes the document, a summary where the format has one, and flushes. Call it once, at the end.</summary>
    void Complete();
}

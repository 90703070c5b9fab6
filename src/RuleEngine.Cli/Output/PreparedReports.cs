using RuleEngine.Evaluation;

namespace RuleEngine.Cli.Output;

/// <summary>Reports on their way to the output: as they are, or as the lines that stand for them.</summary>
/// <param name="Reports">Those still to be written.</param>
/// <param name="Lines">Those already written; null where the format needs all reports in their order.</param>
internal readonly record struct PreparedReports(IReadOnlyList<ArticleReport> Reports, LineBuffer? Lines);

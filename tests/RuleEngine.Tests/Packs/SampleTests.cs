using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Evaluation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Packs;

/// <summary>What all packs together find in the sample articles: what a change of one rule changes for a reader.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Repository.PathOf("rules", "samples"), "*.txt").Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_findings_in_a_sample_are_those_that_were_read(string sample)
    {
        var read = new ArticleReader().Read(Repository.PathOf("rules", "samples", $"{sample}.txt")).ShouldHaveSingleItem();

        var report = ShippedPacks.Rules.Evaluate(read.Article.ShouldNotBeNull());

        await Verify(string.Join('\n', report.Findings.Select(Line))).UseDirectory("Samples").UseTextForParameters(sample);
    }

    // Line, column, severity, technique, rule, words.
    private static string Line(Finding finding)
    {
        var place = finding.Place is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{(at.Field == ArticleField.Title ? "title" : at.Line)}:{at.Column}")
            : "article";
        return $"{place} {finding.Severity} {finding.Technique} {finding.Rule} {finding.Place?.Text}".TrimEnd();
    }
}

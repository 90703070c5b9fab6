using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>
/// Writes a report for readers: the findings of each article with the sentence around them, and a closing summary by technique
/// and severity. Articles without findings are only counted.
/// </summary>
public sealed class TextReportWriter : IReportWriter
{
    // More places of one wording than this say nothing new.
    private const int ShownOccurrences = 8;

    private readonly TextWriter _output;
    private readonly TextReportOptions _options;
    private readonly ReportSummary _summary = new();

    /// <summary>Writes to a text writer, which is closed with this one; lines end in a line feed alone.</summary>
    /// <param name="output">Where the report goes.</param>
    /// <param name="options">How it is shown; null for a file or a pipe.</param>
    public TextReportWriter(TextWriter output, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _options = options ?? new TextReportOptions();
    }

    /// <inheritdoc/>
    public void Write(ArticleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _summary.Add(report);
        if (report.Findings.IsEmpty && report.Attributions is null or [])
        {
            return;
        }

        WriteHeading(report);
        FindingPlace? previous = null;
        foreach (var finding in report.Findings)
        {
            WriteFinding(report.Article, finding, IsSameSentence(previous, finding.Place));
            previous = finding.Place;
        }

        WriteAttributions(report.Attributions ?? []);
        if (report.Score is { Value: > 0 } score)
        {
            WriteLine($"  {ScoreLine.Of(score)}");
            WriteLine("");
        }

        // An editor at a screen reads the first article while the second is checked.
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (_summary.Articles > 0)
        {
            WriteTotals();
        }

        if (_summary.Findings > 0)
        {
            WriteTable();
        }

        _output.Flush();
    }

    /// <summary>Closes the text writer.</summary>
    public void Dispose() => _output.Dispose();

    private void WriteHeading(ArticleReport report)
    {
        var article = report.Article;
        var file = article.Path is { } path && path != article.Id ? $" in {Shown(path)}" : "";
        var title = report.Title is { Length: > 0 } text ? $"  {Shown(text)}" : "";
        WriteLine($"{Coloured(Shown(article.Id), "1")}{file}{title}");
        WriteLine("");
    }

    private static bool IsSameSentence(FindingPlace? one, FindingPlace? other) =>
        one is not null && other is not null && one.Field == other.Field && one.SentenceStart == other.SentenceStart;

    private void WriteFinding(Article article, Finding finding, bool isAgain)
    {
        var severity = Coloured(ReportJson.NameOf(finding.Severity).PadRight(7), ColourOf(finding.Severity));
        var technique = finding.Technique is null ? "" : $"  {finding.Technique}";
        WriteLine($"  {PositionOf(finding.Place),-8}  {severity}{technique}  {Coloured(finding.Rule, "2")}");
        if (finding.Place is { } place)
        {
            WriteIndented(MarkedSentence(article, place, isAgain));
        }

        if (finding.Message.Length > 0)
        {
            WriteIndented(Shown(finding.Message));
        }

        if (!finding.Suggestions.IsEmpty)
        {
            WriteIndented($"instead: {string.Join(" / ", finding.Suggestions.Select(Shown))}");
        }

        if (!finding.Occurrences.IsEmpty)
        {
            WriteIndented(OccurrencesOf(finding));
        }

        WriteLine("");
    }

    private void WriteAttributions(ImmutableArray<Attribution> attributions)
    {
        if (attributions.IsEmpty)
        {
            return;
        }

        WriteLine($"  who speaks: {Counted(attributions.Length, "attribution")}");
        foreach (var attribution in attributions)
        {
            var sources = attribution.Sources.IsEmpty ? "(not named)" : string.Join(" < ", attribution.Sources.Select(Shown));
            WriteLine($"  {PositionOf(attribution.Place),-8}  {AttributionJson.NameOf(attribution.Kind),-12}  {sources}  ({Shown(attribution.Cue)})");
            WriteIndented(string.Join(" … ", attribution.Continued.Prepend(attribution.Place).Select(place => Shown(Excerpt.Shortened(place.Text)))));
        }

        WriteLine("");
    }

    private string MarkedSentence(Article article, FindingPlace place, bool isAgain)
    {
        var excerpt = Excerpt.Of(place.Field == ArticleField.Title ? article.Title ?? "" : article.Text, place, isAgain);
        var match = Coloured($"⟦{ShownText.Clean(excerpt.Match)}⟧", "1");
        return Isolated($"{ShownText.Clean(excerpt.Before)}{match}{ShownText.Clean(excerpt.After)}");
    }

    private static string OccurrencesOf(Finding finding)
    {
        var places = string.Join(", ", finding.Occurrences.Take(ShownOccurrences).Select(PositionOf));
        var more = finding.Occurrences.Length - ShownOccurrences;
        return more > 0
            ? string.Create(CultureInfo.InvariantCulture, $"also at {places} and {more} more")
            : $"also at {places}";
    }

    private static string PositionOf(FindingPlace? place) => place switch
    {
        null => "article",
        { Field: ArticleField.Title } => string.Create(CultureInfo.InvariantCulture, $"title:{place.Column}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}"),
    };

    private void WriteTotals()
    {
        var read = $"{Counted(_summary.Articles, "article")}, {Counted(_summary.Words, "word")}";
        if (_summary.Findings == 0)
        {
            WriteLine($"{read}: nothing found");
            return;
        }

        var severities = ReportJson.SeveritiesByGravity
            .Where(s => _summary.Of(s) > 0)
            .Select(s => Coloured(CountedSeverity(s), ColourOf(s)));
        WriteLine($"{read}: {string.Join(", ", severities)} in {Counted(_summary.ArticlesWithFindings, "article")}");
    }

    private void WriteTable()
    {
        WriteLine("");
        WriteLine("  error  warning   info");
        foreach (var (technique, counts) in _summary.ByTechnique)
        {
            var error = Cell(counts[(int)FindingSeverity.Error]);
            var warning = Cell(counts[(int)FindingSeverity.Warning]);
            var info = Cell(counts[(int)FindingSeverity.Info]);
            WriteLine($"  {error,5}  {warning,7}  {info,5}  {(technique.Length == 0 ? "(no technique)" : technique)}");
        }
    }

    private static string Cell(int count) => count == 0 ? "-" : count.ToString(CultureInfo.InvariantCulture);

    private static string Counted(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    // "3 infos" is no English.
    private string CountedSeverity(FindingSeverity severity) => severity == FindingSeverity.Info
        ? string.Create(CultureInfo.InvariantCulture, $"{_summary.Of(severity):N0} info")
        : Counted(_summary.Of(severity), ReportJson.NameOf(severity));

    private static string ColourOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "31",
        FindingSeverity.Warning => "33",
        FindingSeverity.Info => "36",
        _ => throw new UnreachableException(),
    };

    private string Shown(string text) => Isolated(ShownText.Clean(text));

    private string Isolated(string text) => _options.IsTerminal ? ShownText.Isolate(text) : text;

    private string Coloured(string text, string code) => _options.HasColour ? $"\e[{code}m{text}\e[0m" : text;

    private void WriteIndented(string line) => WriteLine($"      {line}");

    // Never Environment.NewLine: the same articles give the same bytes everywhere.
    private void WriteLine(string line) => _output.Write($"{line}\n");
}

using System.Collections.Immutable;
using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Measuring;

namespace RuleEngine.Reporting;

/// <summary>Writes measurements for readers: the figures over all articles, tables by technique and rule, then what was wrong and missed.</summary>
public sealed class MeasurementTextWriter
{
    private readonly TextWriter _output;
    private readonly MeasurementReportOptions _options;

    /// <summary>Writes to a text writer, which stays open; lines end in a line feed alone.</summary>
    /// <param name="output">Where the report goes.</param>
    /// <param name="options">What it shows; null for everything, as a file or pipe shows it.</param>
    /// <exception cref="ArgumentNullException">There is no text writer.</exception>
    public MeasurementTextWriter(TextWriter output, MeasurementReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _options = options ?? new MeasurementReportOptions();
    }

    /// <summary>Writes one measurement.</summary>
    /// <param name="name">What the annotated articles are called, such as the path of their file.</param>
    /// <param name="measurement">The measurement.</param>
    /// <exception cref="ArgumentNullException">There is no name or no measurement.</exception>
    public void Write(string name, Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(measurement);
        WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ShownText.Clean(name)}: {measurement.Articles:N0} articles, {measurement.Words:N0} words, {measurement.Marks:N0} marks, {measurement.Findings:N0} findings"));
        WriteLine("");
        WriteFigures(measurement);
        if (_options.ByTechnique)
        {
            WriteTable("technique", measurement.Techniques.Select(static t => (Named(t.Technique), t.Precision, t.PrecisionOfTechnique, t.Recall)));
        }

        if (_options.ByRule)
        {
            WriteTable("rule", measurement.Rules.Select(static r => (r.Rule, r.Precision, r.PrecisionOfTechnique, r.Recall)));
        }

        WriteList("false alarms", measurement.FalseAlarms, static alarm =>
            (alarm.Article, alarm.Finding.Place!, $"{alarm.Finding.Rule}  {Named(alarm.Finding.Technique)}{(alarm.IsTrap ? "  (a trap)" : "")}"));
        WriteList("misses", measurement.Misses, static miss => (miss.Article, miss.Place, miss.Technique));
    }

    private void WriteFigures(Measurement measurement)
    {
        WriteOverlap("span-f1", measurement.Spans);
        WriteOverlap("merged-f1", measurement.Merged);
        var detection = measurement.Detection;
        WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"article-f1     {detection.F1:F3}   (with {detection.Found}+{detection.Overlooked}, without {detection.Cleared}+{detection.Suspected})"));
        WriteShare("recall@any", measurement.Recall);
        WriteShare("recall@tech", measurement.RecallOfTechnique);
        WriteShare("precision@any", measurement.Precision);
        if (measurement.NegativesHit.Total > 0)
        {
            WriteShare("negatives-hit", measurement.NegativesHit);
        }

        WriteLine("");
    }

    private void WriteOverlap(string name, OverlapScore score) => WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-14} {score.F1:F3}   (precision {score.Precision:F3}, recall {score.Recall:F3})"));

    private void WriteShare(string name, Proportion share) => WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-14} {share.Value:F3}   ({share.Hits} of {share.Total})"));

    private void WriteTable(
        string heading, IEnumerable<(string Name, Proportion Precision, Proportion OfTechnique, Proportion Recall)> rows)
    {
        var all = rows.ToList();
        var width = all.Select(static row => row.Name.Length).Append(heading.Length).Max();
        WriteLine($"{heading.PadRight(width)}  findings  precision   95 %       of technique  marks  recall  95 %");
        foreach (var (name, precision, ofTechnique, recall) in all)
        {
            var found = precision.Total.ToString("N0", CultureInfo.InvariantCulture);
            var marks = recall.Total.ToString("N0", CultureInfo.InvariantCulture);
            WriteLine(
                $"{name.PadRight(width)}  {found,8}  {Share(precision),9}  {Interval(precision),-9}  {Share(ofTechnique),12}  {marks,5}  {Share(recall),6}  {Interval(recall)}"
                    .TrimEnd());
        }

        WriteLine("");
    }

    private static string Named(string? technique) => string.IsNullOrEmpty(technique) ? "(no technique)" : technique;

    private static string Share(Proportion share) => share.Total == 0 ? "-" : share.Value.ToString("F2", CultureInfo.InvariantCulture);

    private static string Interval(Proportion share) =>
        share.Total == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{share.Low:F2}-{share.High:F2}");

    private void WriteList<T>(string heading, ImmutableArray<T> all, Func<T, (Article Article, FindingPlace Place, string What)> describe)
    {
        var shown = Math.Min(all.Length, _options.Limit ?? all.Length);
        WriteLine(shown == all.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{heading}: {all.Length:N0}")
            : string.Create(CultureInfo.InvariantCulture, $"{heading}: {all.Length:N0} ({shown:N0} listed)"));
        WriteLine("");
        foreach (var (article, place, what) in all.Take(shown).Select(describe))
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Shown(article.Id)}  {place.Line}:{place.Column}  {what}"));
            var excerpt = Excerpt.Of(article.Text, place, isAgain: false);
            WriteLine($"      {Shown($"{excerpt.Before}⟦{excerpt.Match}⟧{excerpt.After}")}");
            WriteLine("");
        }
    }

    private string Shown(string text)
    {
        var clean = ShownText.Clean(text);
        return _options.Text.IsTerminal ? ShownText.Isolate(clean) : clean;
    }

    private void WriteLine(string line) => _output.Write($"{line}\n");
}

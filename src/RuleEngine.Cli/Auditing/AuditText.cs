using System.Collections.Immutable;
using System.Globalization;
using RuleEngine.Cli.Output;
using RuleEngine.Testing.Auditing;

namespace RuleEngine.Cli.Auditing;

/// <summary>An audit for readers: swaps that changed a verdict, then findings by side, technique, outlet and source.</summary>
/// <remarks>Names may be Arabic; they stand at the end of their lines, so that no column moves.</remarks>
internal sealed class AuditText(TextWriter output, bool isTerminal)
{
    // Those who speak once in a corpus say nothing of it.
    private const int ShownSources = 20;

    public void Write(ImmutableArray<PackSymmetryReport> packs, ArticleAudit? articles)
    {
        foreach (var failure in packs.SelectMany(static pack => pack.Failures))
        {
            output.Write(PrintableText.Of(SymmetryFailurePrinter.Print(failure, isTerminal)));
            output.Write("\n");
        }

        foreach (var pack in packs)
        {
            WritePack(pack);
        }

        if (articles is { Articles: > 0 })
        {
            WriteArticles(articles, isFirst: packs.IsEmpty);
        }
    }

    private void WritePack(PackSymmetryReport pack)
    {
        var verdict = pack.Failures.IsEmpty ? "ok    " : "FAILED";
        var failed = pack.Failures.IsEmpty ? "" : Invariant($", {pack.Failures.Length} differ");
        output.Write(pack.Swaps == 0
            ? $"{verdict}  {pack.Pack}: no test names a side of a conflict\n"
            : $"{verdict}  {pack.Pack}: {Count.Of(pack.Tests, "test")} with the sides changed {Count.Of(pack.Swaps, "time")}{failed}\n");
    }

    private void WriteArticles(ArticleAudit audit, bool isFirst)
    {
        output.Write(isFirst ? "" : "\n");
        output.Write(Invariant($"{Count.Of(audit.Articles, "article")}, {audit.Words:N0} words, {Count.Of(audit.Findings, "finding")}\n"));
        WriteSides(audit.Sides);
        WriteTechniques(audit.Sides);
        output.Write("\narticles    words  findings  per 1,000 words  outlet\n");
        foreach (var outlet in audit.Outlets)
        {
            output.Write(Invariant(
                $"{outlet.Articles,8:N0}  {outlet.Words,7:N0}  {outlet.Findings,8:N0}  {Rate(outlet.Findings, outlet.Words, 1000),15}  {Shown(outlet.Outlet ?? "(not said)")}\n"));
        }

        output.Write("\nfindings  attributions  source\n");
        foreach (var source in audit.Sources.Take(ShownSources))
        {
            output.Write(Invariant($"{source.Findings,8:N0}  {source.Attributions,12:N0}  {Shown(source.Source ?? "(the newsroom's own voice)")}\n"));
        }
    }

    private void WriteSides(ImmutableArray<SideCount> sides)
    {
        if (sides.IsEmpty)
        {
            output.Write("no side of a known conflict is named\n");
            return;
        }

        output.Write("\nsentences  findings  per sentence  side\n");
        foreach (var side in sides)
        {
            output.Write(Invariant(
                $"{side.Sentences,9:N0}  {side.Findings,8:N0}  {Rate(side.Findings, side.Sentences, 1),12}  {NameOf(side)}  {Shown(side.Title)}\n"));
        }

        output.Write("A finding is about the sides that its own words name; where they name none, about all that its sentence names.\n");
    }

    /// <summary>One table a conflict: a line a technique, a column a side.</summary>
    private void WriteTechniques(ImmutableArray<SideCount> sides)
    {
        foreach (var conflict in sides.GroupBy(static side => side.Conflict, StringComparer.Ordinal))
        {
            var columns = conflict.ToList();
            var techniques = columns.SelectMany(static side => side.Techniques.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (techniques.Count == 0)
            {
                continue;
            }

            output.Write($"\n{conflict.Key}, findings by technique\n");
            output.Write($"{string.Join("  ", columns.Select(static side => side.Side))}  technique\n");
            foreach (var technique in techniques)
            {
                var cells = columns.Select(side =>
                    side.Techniques.GetValueOrDefault(technique).ToString("N0", CultureInfo.InvariantCulture).PadLeft(side.Side.Length));
                output.Write($"{string.Join("  ", cells)}  {(technique.Length == 0 ? "(no technique)" : technique)}\n");
            }
        }
    }

    private static string NameOf(SideCount side) => $"{side.Conflict}/{side.Side}";

    private static string Rate(long count, long total, int per) =>
        total == 0 ? "-" : ((decimal)count * per / total).ToString("F1", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private string Shown(string text)
    {
        var clean = PrintableText.Of(text.ReplaceLineEndings(" "));
        return isTerminal ? $"\u2068{clean}\u2069" : clean;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using RuleEngine.Cli.Output;
using RuleEngine.Testing;
using RuleEngine.Testing.Auditing;

namespace RuleEngine.Cli.Auditing;

/// <summary>An audit for programs: one JSON object; <c>articles</c> is there where articles were audited.</summary>
internal static class AuditJson
{
    public static void Write(Stream output, ImmutableArray<PackSymmetryReport> packs, ArticleAudit? articles) =>
        JsonDocumentWriter.Write(output, json =>
        {
            JsonDocumentWriter.WriteObjects(json, "packs", packs, WritePack);
            if (articles is not null)
            {
                WriteArticles(json, articles);
            }
        });

    private static void WriteArticles(Utf8JsonWriter json, ArticleAudit articles)
    {
        json.WriteStartObject("articles"u8);
        json.WriteNumber("articles"u8, articles.Articles);
        json.WriteNumber("words"u8, articles.Words);
        json.WriteNumber("findings"u8, articles.Findings);
        JsonDocumentWriter.WriteObjects(json, "sides", articles.Sides, WriteSide);
        JsonDocumentWriter.WriteObjects(json, "outlets", articles.Outlets, WriteOutlet);
        JsonDocumentWriter.WriteObjects(json, "sources", articles.Sources, WriteSource);
        json.WriteEndObject();
    }

    private static void WritePack(Utf8JsonWriter json, PackSymmetryReport pack)
    {
        json.WriteString("name"u8, pack.Pack);
        json.WriteNumber("tests"u8, pack.Tests);
        json.WriteNumber("swaps"u8, pack.Swaps);
        JsonDocumentWriter.WriteObjects(json, "failures", pack.Failures, WriteFailure);
    }

    private static void WriteFailure(Utf8JsonWriter json, SymmetryFailure failure)
    {
        json.WriteString("rule"u8, failure.Failure.Rule);
        json.WriteString("path"u8, failure.Failure.Location.Source.Path);
        json.WriteNumber("line"u8, failure.Failure.Location.Position.Line);
        json.WriteString("conflict"u8, failure.Conflict);
        json.WriteString("one"u8, failure.One);
        json.WriteString("other"u8, failure.Other);
        JsonDocumentWriter.WriteObjects(json, "names", failure.Names, static (json, name) =>
        {
            json.WriteString("original"u8, name.Original);
            json.WriteString("swapped"u8, name.Swapped);
        });
        json.WriteString("title"u8, failure.Failure.Article.Title);
        json.WriteString("text"u8, failure.Failure.Article.Text);
        JsonDocumentWriter.WriteObjects(json, "expected", failure.Failure.Expected, WriteSpan);
        JsonDocumentWriter.WriteObjects(json, "found", failure.Failure.Found, WriteSpan);
    }

    private static void WriteSpan(Utf8JsonWriter json, MarkedSpan span)
    {
        json.WriteString("field"u8, span.Field.ToString().ToLowerInvariant());
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
    }

    private static void WriteSide(Utf8JsonWriter json, SideCount side)
    {
        json.WriteString("conflict"u8, side.Conflict);
        json.WriteString("side"u8, side.Side);
        json.WriteString("title"u8, side.Title);
        json.WriteNumber("sentences"u8, side.Sentences);
        json.WriteNumber("findings"u8, side.Findings);
        json.WriteStartObject("techniques"u8);
        foreach (var (technique, count) in side.Techniques)
        {
            json.WriteNumber(technique, count);
        }

        json.WriteEndObject();
    }

    private static void WriteOutlet(Utf8JsonWriter json, OutletCount outlet)
    {
        json.WriteString("outlet"u8, outlet.Outlet);
        json.WriteNumber("articles"u8, outlet.Articles);
        json.WriteNumber("words"u8, outlet.Words);
        json.WriteNumber("findings"u8, outlet.Findings);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceCount source)
    {
        json.WriteString("source"u8, source.Source);
        json.WriteNumber("attributions"u8, source.Attributions);
        json.WriteNumber("findings"u8, source.Findings);
    }
}

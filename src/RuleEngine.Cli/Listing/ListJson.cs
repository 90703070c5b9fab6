using System.Text.Json;
using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;

namespace RuleEngine.Cli.Listing;

/// <summary>Lists for programs: one JSON object with an array a section.</summary>
internal static class ListJson
{
    public static void Write(Stream output, ListSections sections) =>
        JsonDocumentWriter.Write(output, json =>
        {
            WriteSection(json, "packs", sections.Packs, WritePack);
            WriteSection(json, "rules", sections.Rules, WriteRule);
            WriteSection(json, "techniques", sections.Techniques, WriteTechnique);
            WriteSection(json, "definitions", sections.Definitions, WriteDefinition);
        });

    private static void WriteSection<T>(Utf8JsonWriter json, string name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is not null)
        {
            JsonDocumentWriter.WriteObjects(json, name, items, write);
        }
    }

    private static void WritePack(Utf8JsonWriter json, PackDescription pack)
    {
        json.WriteString("name"u8, pack.Name);
        json.WriteString("version"u8, pack.Version);
        json.WriteString("title"u8, pack.Title);
        json.WriteString("language"u8, pack.Language);
        WriteStrings(json, "requires", pack.Requires);
        json.WriteNumber("rules"u8, pack.Rules.Length);
        json.WriteNumber("definitions"u8, pack.Definitions.Length);
        WriteLocation(json, pack.Location);
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteString("name"u8, rule.Name);
        json.WriteString("writtenAs"u8, rule.WrittenAs);
        json.WriteString("title"u8, rule.Title);
        json.WriteString("why"u8, rule.Why);
        json.WriteString("technique"u8, rule.Technique);
        json.WriteString("severity"u8, rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("status"u8, rule.Status.ToString().ToLowerInvariant());
        WriteStrings(json, "tags", rule.Tags);
        WriteStrings(json, "references", rule.References);
        json.WriteNumber("tests"u8, rule.Tests);
        WriteLocation(json, rule.Location);
    }

    private static void WriteTechnique(Utf8JsonWriter json, TechniqueListing technique)
    {
        json.WriteString("name"u8, technique.Name);
        WriteStrings(json, "rules", technique.Rules);
    }

    private static void WriteDefinition(Utf8JsonWriter json, DefinitionDescription definition)
    {
        json.WriteString("name"u8, definition.Name);
        json.WriteString("title"u8, definition.Title);
        json.WriteNumber("entries"u8, definition.Entries);
        WriteLocation(json, definition.Location);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteString("path"u8, location.Source.Path);
        json.WriteNumber("line"u8, location.Position.Line);
        json.WriteNumber("column"u8, location.Position.Column);
    }
}

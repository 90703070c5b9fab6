using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Reading;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax;

/// <summary>Reads rule files.</summary>
internal static class RuleFileParser
{
    private static readonly ImmutableArray<string> Keys = ["define", "rules", "attribution"];

    /// <summary>What could be read of the file, and all that is wrong with its text.</summary>
    public static (RuleFileSyntax File, ImmutableArray<Diagnostic> Diagnostics) Parse(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var file = YamlFileReader.Read(source, "`rules:` or `define:`", diagnostics) is { } map
            ? Read(source, map, new ValueReader(diagnostics))
            : new RuleFileSyntax(source, [], []);
        return (file, diagnostics.InOrder());
    }

    private static RuleFileSyntax Read(SourceText source, YamlMap map, ValueReader values)
    {
        var entries = new EntryReader(values);
        var tests = new TestReader(values);
        var file = new RuleFileSyntax(source, [], []);
        foreach (var (key, pair) in values.Keys(map, "a rule file", Keys))
        {
            switch (key)
            {
                case "define":
                    file = file with { Definitions = new DefinitionReader(values, entries, tests).Read(pair) };
                    break;
                case "rules":
                    file = file with { Rules = new RuleReader(values, entries, tests).Read(pair) };
                    break;
                default:
                    file = file with { Attribution = new AttributionReader(values, entries).Read(pair) };
                    break;
            }
        }

        return file;
    }
}

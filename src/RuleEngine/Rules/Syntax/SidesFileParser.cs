using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Reading;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax;

/// <summary>Reads <c>sides.yaml</c>.</summary>
internal static class SidesFileParser
{
    private static readonly ImmutableArray<string> Keys = ["conflicts"];

    /// <summary>What could be read of the file, and all that is wrong with its text.</summary>
    public static (SidesSyntax Sides, ImmutableArray<Diagnostic> Diagnostics) Parse(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var sides = new SidesSyntax(source, []);
        if (YamlFileReader.Read(source, "`conflicts:`", diagnostics) is { } map)
        {
            var values = new ValueReader(diagnostics);
            var reader = new SidesReader(values, new EntryReader(values));
            foreach (var (_, pair) in values.Keys(map, "a file of sides", Keys))
            {
                sides = sides with { Conflicts = reader.Read(pair) };
            }
        }

        return (sides, diagnostics.ToImmutable());
    }
}

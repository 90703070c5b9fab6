using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Reading;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax;

/// <summary>Reads <c>pack.yaml</c>.</summary>
internal static class PackFileParser
{
    private static readonly ImmutableArray<string> Keys = ["pack", "version", "title", "language", "requires"];

    /// <summary>The pack, or null where it has no name, and all that is wrong with the text of the file.</summary>
    public static (PackSyntax? Pack, ImmutableArray<Diagnostic> Diagnostics) Parse(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var pack = YamlFileReader.Read(source, "`pack: name`", diagnostics) is { } map ? Read(source, map, new ValueReader(diagnostics)) : null;
        return (pack, diagnostics.InOrder());
    }

    private static PackSyntax? Read(SourceText source, YamlMap map, ValueReader values)
    {
        var pairs = values.Keys(map, "a pack", Keys).ToDictionary(static key => key.Key, static key => key.Pair, StringComparer.Ordinal);
        var pack = new PackSyntax(source, new Located<string>("", map.Location))
        {
            Version = Text("version"),
            Title = Text("title"),
            Language = Text("language"),
            Requires = pairs.TryGetValue("requires", out var requires) ? Requirements(requires, values) : [],
        };
        if (!pairs.TryGetValue("pack", out var name))
        {
            values.Diagnostics.Add(SyntaxDiagnostics.MissingKey.At(FirstKey(map), "the pack has no name", "expected `pack: name`"));
            return null;
        }

        return name.Value is YamlScalar { Value.Length: > 0 } scalar
            ? pack with { Name = NameErrors.Read(scalar, "a pack", SyntaxNames.IsId, values.Diagnostics) }
            : Unnamed();

        Located<string>? Text(string key) => pairs.TryGetValue(key, out var pair) ? values.Text(pair) : null;

        PackSyntax? Unnamed()
        {
            values.Text(name);
            return null;
        }
    }

    private static ImmutableArray<RequirementSyntax> Requirements(YamlPair requires, ValueReader values)
    {
        if (requires.Value is not YamlMap map)
        {
            values.Refuse(requires.Value, ValueErrors.NotMap(requires.Value, "`requires`", "`{alias: pack@^1.0}`"));
            return [];
        }

        var requirements = ImmutableArray.CreateBuilder<RequirementSyntax>();
        foreach (var pair in values.Distinct(map))
        {
            var alias = NameErrors.Read(pair.Key, "another pack", SyntaxNames.IsName, values.Diagnostics);
            if (values.Scalar(pair, "`pack@range`") is { } text)
            {
                var at = text.Value.IndexOf('@', StringComparison.Ordinal);
                requirements.Add(at < 0
                    ? new RequirementSyntax(alias, Part(text, 0, text.Value.Length), null)
                    : new RequirementSyntax(alias, Part(text, 0, at), Part(text, at + 1, text.Value.Length)));
            }
        }

        return requirements.ToImmutable();
    }

    private static Located<string> Part(ScalarText text, int start, int end) =>
        new(text.Value[start..end].Trim(), text.LocationOf(start, end - start));

    private static SourceLocation FirstKey(YamlMap map) => map.Pairs.IsEmpty ? map.Location : map.Pairs[0].Key.Location;
}

using System.Collections.Immutable;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads <c>define:</c>.</summary>
internal sealed class DefinitionReader(ValueReader values, EntryReader entries, TestReader tests)
{
    private static readonly ImmutableArray<string> ListKeys = ["any", "title", "tests"];

    public ImmutableArray<DefinitionSyntax> Read(YamlPair define)
    {
        if (define.Value is not YamlMap map)
        {
            values.Refuse(define.Value, ValueErrors.NotMap(define.Value, "`define`", "lines of `name: …`"));
            return [];
        }

        return [.. values.Distinct(map).Select(ReadDefinition)];
    }

    private DefinitionSyntax ReadDefinition(YamlPair pair)
    {
        var name = NameErrors.Read(pair.Key, "a definition", SyntaxNames.IsName, values.Diagnostics);
        var errors = values.Diagnostics.Count;
        var (read, own) = pair.Value switch
        {
            YamlList list => (entries.ReadList(list), []),
            YamlMap map => ReadMap(map),
            _ => (ReadPattern(pair), (ImmutableArray<TestSyntax>)[]),
        };
        return new DefinitionSyntax(name, read, own)
        {
            Title = TitleOf(pair.Value),
            IsBroken = values.Diagnostics.Count > errors || pair.Value is YamlUnreadable or YamlMap { IsPartial: true } or YamlList { IsPartial: true },
        };
    }

    private Located<string>? TitleOf(YamlValue definition) =>
        definition is YamlMap map && map.Pairs.FirstOrDefault(static pair => pair.Key.Value == "title") is { } title ? values.Text(title) : null;

    private ImmutableArray<EntrySyntax> ReadPattern(YamlPair pair)
    {
        if (pair.Value is YamlScalar scalar && PatternTraps.ListWithoutBrackets(pair.Key.Value, scalar) is { } trap)
        {
            values.Diagnostics.Add(trap);
            return [];
        }

        return values.Pattern(pair, PatternParser.ParsePattern) is { } pattern ? [new PatternEntrySyntax(pattern.Location, pattern)] : [];
    }

    private (ImmutableArray<EntrySyntax> Entries, ImmutableArray<TestSyntax> Tests) ReadMap(YamlMap map)
    {
        var own = map.Pairs.FirstOrDefault(static pair => pair.Key.Value == "tests") is { } pair ? tests.Read(pair) : [];
        if (!map.Pairs.Any(static pair => pair.Key.Value == "any"))
        {
            return (entries.ReadMap(map, ListKeys) is { } entry ? [entry] : [], own);
        }

        ImmutableArray<EntrySyntax> read = [];
        foreach (var (key, any) in values.Keys(map, "a definition with `any`", ListKeys))
        {
            if (key != "any")
            {
                continue;
            }

            if (any.Value is YamlList list)
            {
                read = entries.ReadList(list);
            }
            else
            {
                values.Refuse(any.Value, ValueErrors.NotList(any, "entries"));
            }
        }

        return (read, own);
    }
}

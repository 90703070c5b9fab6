using System.Collections.Immutable;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads <c>attribution:</c>.</summary>
internal sealed class AttributionReader(ValueReader values, EntryReader entries)
{
    public AttributionSyntax? Read(YamlPair attribution)
    {
        if (attribution.Value is not YamlMap map)
        {
            values.Diagnostics.Add(ValueErrors.NotMap(attribution.Value, "`attribution`", "lines such as `says: $says`"));
            return null;
        }

        return new AttributionSyntax(
            attribution.Key.Location,
            [.. values.Keys(map, "`attribution`", SyntaxNames.AttributionKeys).Select(line => ReadPart(line.Key, line.Pair)).OfType<AttributionPartSyntax>()]);
    }

    private AttributionPartSyntax? ReadPart(string key, YamlPair pair)
    {
        var errors = values.Diagnostics.Count;
        ImmutableArray<EntrySyntax> read = pair.Value switch
        {
            YamlList list => entries.ReadList(list),
            YamlMap map => entries.ReadMap(map, []) is { } entry ? [entry] : [],
            _ => values.Pattern(pair, PatternParser.ParsePattern) is { } pattern ? [new PatternEntrySyntax(pattern.Location, pattern)] : [],
        };
        if (read.IsEmpty && values.Diagnostics.Count == errors)
        {
            values.Diagnostics.Add(SyntaxDiagnostics.MissingValue.At(
                pair.Key.Location, $"`{key}` has no entries", "finds nothing", $"write `{key}: [first, second]`, or take the key out"));
        }

        return read.IsEmpty ? null : new AttributionPartSyntax(new Located<string>(key, pair.Key.Location), read);
    }
}

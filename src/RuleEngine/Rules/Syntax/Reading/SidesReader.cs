using System.Collections.Immutable;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads <c>conflicts:</c>.</summary>
internal sealed class SidesReader(ValueReader values, EntryReader entries)
{
    /// <summary>The lists that a side may have.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["names", "nicknames", "leaders", "groups", "media", "allies"];

    private static readonly ImmutableArray<string> ConflictKeys = ["id", "title", "sides"];

    private static readonly ImmutableArray<string> SideKeys = ["id", "title", .. Kinds];

    public ImmutableArray<ConflictSyntax> Read(YamlPair conflicts) =>
        [.. ItemsOf(conflicts, "conflicts").Select(ReadConflict).OfType<ConflictSyntax>()];

    private ConflictSyntax? ReadConflict(YamlMap map)
    {
        var pairs = PairsOf(map, "a conflict", ConflictKeys);
        return IdOf(map, pairs, "a conflict") is { } id
            ? new ConflictSyntax(id, TitleOf(pairs), pairs.TryGetValue("sides", out var sides) ? ReadSides(sides) : [])
            : null;
    }

    private ImmutableArray<SideSyntax> ReadSides(YamlPair sides) => [.. ItemsOf(sides, "sides").Select(ReadSide).OfType<SideSyntax>()];

    private SideSyntax? ReadSide(YamlMap map)
    {
        var pairs = PairsOf(map, "a side", SideKeys);
        if (!pairs.ContainsKey("names") && !map.IsPartial)
        {
            values.Diagnostics.Add(ValueErrors.MissingKey(map.Pairs.IsEmpty ? map.Location : map.Pairs[0].Key.Location, "a side", "names"));
        }

        return IdOf(map, pairs, "a side") is { } id
            ? new SideSyntax(id, TitleOf(pairs), [.. Kinds.Where(pairs.ContainsKey).Select(kind => new SideNamesSyntax(kind, ReadNames(pairs[kind])))])
            : null;
    }

    private ImmutableArray<WordsEntrySyntax> ReadNames(YamlPair pair)
    {
        if (pair.Value is not YamlList list)
        {
            values.Refuse(pair.Value, ValueErrors.NotList(pair, "names"));
            return [];
        }

        var names = ImmutableArray.CreateBuilder<WordsEntrySyntax>();
        foreach (var entry in entries.ReadList(list))
        {
            if (entry is WordsEntrySyntax { Except.IsEmpty: true } words)
            {
                names.Add(words);
            }
            else
            {
                values.Diagnostics.Add(SyntaxDiagnostics.WrongKind.At(
                    entry.Location, $"an entry of `{pair.Key.Value}` is no name", "expected words alone", "a side is named by words as they stand in articles"));
            }
        }

        return names.ToImmutable();
    }

    private IEnumerable<YamlMap> ItemsOf(YamlPair pair, string of)
    {
        if (pair.Value is not YamlList list)
        {
            values.Refuse(pair.Value, ValueErrors.NotList(pair, of));
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
            {
                yield return map;
            }
            else
            {
                values.Refuse(item, ValueErrors.NotMap(item, $"an entry of `{pair.Key.Value}`", "lines that begin with `- id: …`"));
            }
        }
    }

    private Dictionary<string, YamlPair> PairsOf(YamlMap map, string owner, ImmutableArray<string> keys) =>
        values.Keys(map, owner, keys).ToDictionary(static key => key.Key, static key => key.Pair, StringComparer.Ordinal);

    private Located<string>? IdOf(YamlMap map, Dictionary<string, YamlPair> pairs, string owner)
    {
        if (!pairs.TryGetValue("id", out var pair))
        {
            if (!map.IsPartial)
            {
                values.Diagnostics.Add(ValueErrors.MissingKey(map.Pairs.IsEmpty ? map.Location : map.Pairs[0].Key.Location, owner, "id"));
            }

            return null;
        }

        return pair.Value is YamlScalar { Value.Length: > 0 } scalar
            ? NameErrors.Read(scalar, owner, SyntaxNames.IsId, values.Diagnostics)
            : values.Text(pair);
    }

    private Located<string>? TitleOf(Dictionary<string, YamlPair> pairs) => pairs.TryGetValue("title", out var pair) ? values.Text(pair) : null;
}

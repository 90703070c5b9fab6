using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads <c>rules:</c>.</summary>
internal sealed class RuleReader(ValueReader values, EntryReader entries, TestReader tests)
{
    // In the order in which a rule is best written: so a message lists them.
    private static readonly Dictionary<string, Func<RuleReader, RuleSyntax, YamlPair, RuleSyntax>> Keys =
        new(StringComparer.Ordinal)
        {
            ["id"] = static (_, rule, _) => rule,
            ["title"] = static (read, rule, pair) => rule with { Title = read.Text(pair) },
            ["why"] = static (read, rule, pair) => rule with { Why = read.Text(pair) },
            ["message"] = static (read, rule, pair) => rule with { Message = read.Text(pair) },
            ["technique"] = static (read, rule, pair) => rule with { Technique = read.Text(pair) },
            ["severity"] = static (read, rule, pair) => rule with { Severity = read.Text(pair) },
            ["status"] = static (read, rule, pair) => rule with { Status = read.Text(pair) },
            ["report"] = static (read, rule, pair) => rule with { Report = read.Text(pair) },
            ["weight"] = static (read, rule, pair) => rule with { Weight = read.Number(pair) },
            ["pairs"] = static (read, rule, pair) => read.Pairs(rule, pair),
            ["match"] = static (read, rule, pair) => read.Match(rule, pair),
            ["phrases"] = static (read, rule, pair) => read.Phrases(rule, pair),
            ["replace"] = static (read, rule, pair) => read.Replace(rule, pair),
            ["unless"] = static (read, rule, pair) => rule with { Unless = read.Context(pair) },
            ["lower"] = static (read, rule, pair) => rule with { Lower = read.Context(pair) },
            ["raise"] = static (read, rule, pair) => rule with { Raise = read.Context(pair) },
            ["when"] = static (read, rule, pair) => read.When(rule, pair),
            ["suggest"] = static (read, rule, pair) => rule with { Suggest = read.Texts(pair) },
            ["references"] = static (read, rule, pair) => rule with { References = read.Texts(pair) },
            ["related"] = static (read, rule, pair) => rule with { Related = read.Texts(pair) },
            ["tags"] = static (read, rule, pair) => rule with { Tags = read.Texts(pair) },
            ["valid-from"] = static (read, rule, pair) => rule with { ValidFrom = read.Date(pair) },
            ["valid-until"] = static (read, rule, pair) => rule with { ValidUntil = read.Date(pair) },
            ["review-by"] = static (read, rule, pair) => rule with { ReviewBy = read.Date(pair) },
            ["tests"] = static (read, rule, pair) => rule with { Tests = read.Tests(pair) },
        };

    private static readonly ImmutableArray<string> Names = [.. Keys.Keys];

    public static bool IsKey(string key) => Keys.ContainsKey(key);

    public ImmutableArray<RuleSyntax> Read(YamlPair rules)
    {
        if (rules.Value is not YamlList list)
        {
            values.Refuse(rules.Value, ValueErrors.NotList(rules, "rules, each beginning with `- id: …`"));
            return [];
        }

        return [.. list.Items.Select(ReadRule).OfType<RuleSyntax>()];
    }

    private RuleSyntax? ReadRule(YamlValue value)
    {
        if (value is not YamlMap map)
        {
            values.Refuse(value, ValueErrors.NotMap(value, "a rule", "keys, the first of them `id: …`"));
            return null;
        }

        var pairs = values.Keys(map, "a rule", Names).ToList();
        var id = pairs.Find(static pair => pair.Key == "id")?.Pair;
        var name = id?.Value is YamlScalar { Value.Length: > 0 } scalar
            ? NameErrors.Read(scalar, "a rule", SyntaxNames.IsId, values.Diagnostics)
            : null;
        if (name is null && !map.IsPartial)
        {
            values.Refuse(id?.Value ?? map, id is null ? ValueErrors.MissingKey(Beginning(map), "a rule", "id") : ValueErrors.NotAName(id));
        }

        // Its other errors are worth telling even where nothing can refer to the rule.
        var rule = new RuleSyntax(map.Location, name ?? new Located<string>("", map.Location)) { HasBrokenPattern = map.IsPartial };
        rule = pairs.Aggregate(rule, (so, pair) => Keys[pair.Key](this, so, pair.Pair));
        return name is null ? null : rule;
    }

    private static SourceLocation Beginning(YamlMap map) => map.Pairs.IsEmpty ? map.Location : map.Pairs[0].Key.Location;

    private Located<string>? Text(YamlPair pair) => values.Text(pair);

    private ImmutableArray<Located<string>> Texts(YamlPair pair) => values.Texts(pair);

    private Located<DateOnly>? Date(YamlPair pair) => values.Date(pair);

    private Located<decimal>? Number(YamlPair pair) => values.Number(pair);

    private ContextSyntax? Context(YamlPair pair) => values.Pattern(pair, PatternParser.ParseContext);

    private ImmutableArray<TestSyntax> Tests(YamlPair pair) => tests.Read(pair);

    private RuleSyntax Match(RuleSyntax rule, YamlPair pair) =>
        values.Pattern(pair, PatternParser.ParsePattern) is { } match ? rule with { Match = match } : rule with { HasBrokenPattern = true };

    private RuleSyntax When(RuleSyntax rule, YamlPair pair) =>
        values.Pattern(pair, PatternParser.ParseCondition) is { } when ? rule with { When = when } : rule with { HasBrokenPattern = true };

    private RuleSyntax Phrases(RuleSyntax rule, YamlPair pair)
    {
        if (pair.Value is YamlList list)
        {
            return rule with { Phrases = entries.ReadList(list) };
        }

        values.Refuse(pair.Value, pair.Value is YamlScalar { IsMissing: true }
            ? ValueErrors.Missing(pair, "a list of phrases")
            : ValueErrors.NotList(pair, "phrases", "write `phrases: [one phrase, another]`"));
        return rule with { HasBrokenPattern = true };
    }

    private RuleSyntax Replace(RuleSyntax rule, YamlPair pair)
    {
        if (pair.Value is not YamlMap map)
        {
            values.Refuse(pair.Value, ValueErrors.NotMap(pair.Value, "`replace`", "lines of `words: other words`"));
            return rule with { HasBrokenPattern = true };
        }

        var lines = ImmutableArray.CreateBuilder<ReplacementSyntax>();
        foreach (var line in values.Distinct(map))
        {
            if (entries.ReadWords(line.Key) is { } find && values.Text(line) is { } replacement)
            {
                lines.Add(new ReplacementSyntax(find, replacement));
            }
        }

        return rule with { Replace = lines.ToImmutable() };
    }

    private RuleSyntax Pairs(RuleSyntax rule, YamlPair pair)
    {
        if (pair.Value is not YamlList list)
        {
            values.Refuse(pair.Value, ValueErrors.NotList(pair, "sides", "write `pairs: [$state, $opposition]`"));
            return rule with { Pairs = new PairsSyntax(pair.Value.Location, []) { IsBroken = true } };
        }

        var errors = values.Diagnostics.Count;
        ImmutableArray<SideGroupSyntax> groups = list.Items.Any(static item => item is YamlList)
            ? [.. list.Items.Select(Group).OfType<SideGroupSyntax>()]
            : [Sides(list)];
        var isBroken = list.IsPartial || values.Diagnostics.Count > errors;
        return rule with { Pairs = new PairsSyntax(list.Location, groups) { IsBroken = isBroken } };
    }

    private SideGroupSyntax? Group(YamlValue item)
    {
        if (item is YamlList group)
        {
            return Sides(group);
        }

        values.Refuse(item, SyntaxDiagnostics.WrongKind.At(
            item.Location, "a side stands beside lists of sides", "expected a list", "write each conflict as a list: `pairs: [[$north, $south], [$east, $west]]`"));
        return null;
    }

    private SideGroupSyntax Sides(YamlList list)
    {
        var sides = ImmutableArray.CreateBuilder<NameSyntax>();
        foreach (var entry in entries.ReadList(list))
        {
            if (entry is NameEntrySyntax side)
            {
                sides.Add(side.Name);
            }
            else
            {
                values.Diagnostics.Add(ValueErrors.NotASide(entry));
            }
        }

        return new SideGroupSyntax(list.Location, sides.ToImmutable());
    }
}

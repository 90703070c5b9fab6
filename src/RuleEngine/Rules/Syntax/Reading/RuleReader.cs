using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads <c>rules:</c>.</summary>
internal sealed class RuleReader(ValueReader values, EntryReader entries, TestReader tests)
{
    // In the order in which a rule is best written: so a message lists them.
    private static readonly Dictionary<string, Action<RuleReader, RuleSyntax, YamlPair>> Keys =
        new(StringComparer.Ordinal)
        {
            ["id"] = static (_, _, _) => { },
            ["title"] = static (read, rule, pair) => rule.Title = read.Text(pair),
            ["why"] = static (read, rule, pair) => rule.Why = read.Text(pair),
            ["message"] = static (read, rule, pair) => rule.Message = read.Text(pair),
            ["technique"] = static (read, rule, pair) => rule.Technique = read.Text(pair),
            ["severity"] = static (read, rule, pair) => rule.Severity = read.Text(pair),
            ["status"] = static (read, rule, pair) => rule.Status = read.Text(pair),
            ["report"] = static (read, rule, pair) => rule.Report = read.Text(pair),
            ["weight"] = static (read, rule, pair) => rule.Weight = read.Number(pair),
            ["pairs"] = static (read, rule, pair) => read.Pairs(rule, pair),
            ["match"] = static (read, rule, pair) => read.Match(rule, pair),
            ["phrases"] = static (read, rule, pair) => read.Phrases(rule, pair),
            ["replace"] = static (read, rule, pair) => read.Replace(rule, pair),
            ["unless"] = static (read, rule, pair) => rule.Unless = read.Context(pair),
            ["lower"] = static (read, rule, pair) => rule.Lower = read.Context(pair),
            ["raise"] = static (read, rule, pair) => rule.Raise = read.Context(pair),
            ["when"] = static (read, rule, pair) => read.When(rule, pair),
            ["suggest"] = static (read, rule, pair) => rule.Suggest = read.Texts(pair),
            ["references"] = static (read, rule, pair) => rule.References = read.Texts(pair),
            ["related"] = static (read, rule, pair) => rule.Related = read.Texts(pair),
            ["tags"] = static (read, rule, pair) => rule.Tags = read.Texts(pair),
            ["valid-from"] = static (read, rule, pair) => rule.ValidFrom = read.Date(pair),
            ["valid-until"] = static (read, rule, pair) => rule.ValidUntil = read.Date(pair),
            ["review-by"] = static (read, rule, pair) => rule.ReviewBy = read.Date(pair),
            ["tests"] = static (read, rule, pair) => rule.Tests = read.Tests(pair),
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
        foreach (var pair in pairs)
        {
            Keys[pair.Key](this, rule, pair.Pair);
        }

        return name is null ? null : rule;
    }

    private static SourceLocation Beginning(YamlMap map) => map.Pairs.IsEmpty ? map.Location : map.Pairs[0].Key.Location;

    private Located<string>? Text(YamlPair pair) => values.Text(pair);

    private ImmutableArray<Located<string>> Texts(YamlPair pair) => values.Texts(pair);

    private Located<DateOnly>? Date(YamlPair pair) => values.Date(pair);

    private Located<decimal>? Number(YamlPair pair) => values.Number(pair);

    private ContextSyntax? Context(YamlPair pair) => values.Pattern(pair, PatternParser.ParseContext);

    private ImmutableArray<TestSyntax> Tests(YamlPair pair) => tests.Read(pair);

    private void Match(RuleSyntax rule, YamlPair pair)
    {
        rule.Match = values.Pattern(pair, PatternParser.ParsePattern);
        rule.HasBrokenPattern |= rule.Match is null;
    }

    private void When(RuleSyntax rule, YamlPair pair)
    {
        rule.When = values.Pattern(pair, PatternParser.ParseCondition);
        rule.HasBrokenPattern |= rule.When is null;
    }

    private void Phrases(RuleSyntax rule, YamlPair pair)
    {
        if (pair.Value is YamlList list)
        {
            rule.Phrases = entries.ReadList(list);
            return;
        }

        values.Refuse(pair.Value, pair.Value is YamlScalar { IsMissing: true }
            ? ValueErrors.Missing(pair, "a list of phrases")
            : ValueErrors.NotList(pair, "phrases", "write `phrases: [one phrase, another]`"));
        rule.HasBrokenPattern = true;
    }

    private void Replace(RuleSyntax rule, YamlPair pair)
    {
        if (pair.Value is not YamlMap map)
        {
            values.Refuse(pair.Value, ValueErrors.NotMap(pair.Value, "`replace`", "lines of `words: other words`"));
            rule.HasBrokenPattern = true;
            return;
        }

        var lines = ImmutableArray.CreateBuilder<ReplacementSyntax>();
        foreach (var line in values.Distinct(map))
        {
            if (entries.ReadWords(line.Key) is { } find && values.Text(line) is { } replacement)
            {
                lines.Add(new ReplacementSyntax(find, replacement));
            }
        }

        rule.Replace = lines.ToImmutable();
    }

    private void Pairs(RuleSyntax rule, YamlPair pair)
    {
        if (pair.Value is not YamlList list)
        {
            values.Refuse(pair.Value, ValueErrors.NotList(pair, "sides", "write `pairs: [$state, $opposition]`"));
            rule.Pairs = new PairsSyntax(pair.Value.Location, []) { IsBroken = true };
            return;
        }

        var errors = values.Diagnostics.Count;
        ImmutableArray<SideGroupSyntax> groups = list.Items.Any(static item => item is YamlList)
            ? [.. list.Items.Select(Group).OfType<SideGroupSyntax>()]
            : [Sides(list)];
        var isBroken = list.IsPartial || values.Diagnostics.Count > errors;
        rule.Pairs = new PairsSyntax(list.Location, groups) { IsBroken = isBroken };
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

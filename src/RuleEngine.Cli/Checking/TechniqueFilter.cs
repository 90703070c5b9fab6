using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Checking;

/// <summary>Narrows rules to the packs and techniques that the command line names.</summary>
internal static class TechniqueFilter
{
    /// <summary>Words that stand for all techniques of a family; no technique is written so.</summary>
    private static readonly Dictionary<string, TechniqueFamily> Families = new(StringComparer.Ordinal)
    {
        ["persuasion"] = TechniqueFamily.Persuasion,
        ["sourcing"] = TechniqueFamily.Sourcing,
    };

    /// <summary>Whether some rule has each of the techniques; those that none has are written.</summary>
    public static bool AreKnown(IReadOnlyList<string> techniques, LoadedRules rules, Terminal terminal)
    {
        var known = rules.Rules.Select(static rule => rule.Technique).OfType<string>().Concat(Families.Keys).ToHashSet(StringComparer.Ordinal);
        var unknown = techniques.Where(technique => !known.Contains(technique)).ToList();
        foreach (var technique in unknown)
        {
            UnknownName.Write(terminal.Error, "rule of the technique", technique, known, "`ruleengine list techniques` shows all");
        }

        return unknown.Count == 0;
    }

    /// <summary>The rules that may report: of the packs asked for and, if any is named, of the techniques.</summary>
    public static RuleSet Apply(IReadOnlyList<string> techniques, LoadedRules rules)
    {
        var packs = rules.PackNames.ToHashSet(StringComparer.Ordinal);
        var wanted = techniques.ToHashSet(StringComparer.Ordinal);
        var families = techniques.Where(Families.ContainsKey).Select(static name => Families[name]).ToHashSet();
        return rules.RuleSet.Where(rule => packs.Contains(rule.Pack)
            && (wanted.Count == 0
                || (rule.Technique is { } technique && wanted.Contains(technique))
                || (rule.Family is { } family && families.Contains(family))));
    }
}

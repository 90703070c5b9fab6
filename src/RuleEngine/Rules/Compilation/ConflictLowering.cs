using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Turns bound conflicts into programs.</summary>
internal static class ConflictLowering
{
    public static ConflictProgram Lower(BoundConflict conflict, PatternLowering patterns) =>
        new(conflict.Id, conflict.Title, [.. conflict.Sides.Select(side => Lower(side, patterns))]);

    private static SideProgram Lower(BoundSide side, PatternLowering patterns) => new(
        side.Id,
        side.Title,
        [.. side.Names.GroupBy(static name => name.Kind, StringComparer.Ordinal).SelectMany(list => list.Select((name, ordinal) =>
            new SideName(Keywords.SideNameKindOf(name.Kind), ordinal, name.Text, patterns.LowerTerm(name.Term))))]);
}

using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;
using RuleEngine.Rules.Syntax.Reading;

namespace RuleEngine.Rules.Binding;

/// <summary>Finds the names that an entry such as <c>{sides: leaders, of: syria/government}</c> stands for.</summary>
/// <remarks>
/// A list that is written by hand knows the leaders its author thought of. One that is taken from <c>sides.yaml</c> knows those of every
/// side, and of a side that is added later. Where a name is part of a longer one of another side, the longer stands: «الجيش السوري» is not
/// found in «الجيش السوري الحر».
/// </remarks>
internal static class SideNames
{
    private const char Separator = '/';

    /// <summary>Behind the list's name: every name with its regular forms.</summary>
    private const char Forms = '~';

    /// <summary>The names, each once, as entries with their places in <c>sides.yaml</c>; none with a diagnostic where there are none.</summary>
    public static ImmutableArray<WordsEntrySyntax> Of(SidesEntrySyntax entry, SidesSyntax? sides, DiagnosticBag diagnostics)
    {
        if (ProblemWith(entry, sides) is { } problem)
        {
            diagnostics.Add(problem);
            return [];
        }

        var (conflictId, sideId) = PartsOf(entry.Of);
        var kind = KindOf(entry);
        var ending = kind == entry.Kind.Value ? "" : Forms.ToString();
        var (meant, others) = Split(sides!, side => (conflictId is null || side.Conflict == conflictId) && (sideId is null || side.Side == sideId));
        var longer = others.SelectMany(static side => side.Names).SelectMany(static list => list.Entries)
            .Select(static name => KeyValuePair.Create(Spaced(name.Words.Value), name.Words)).ToList();
        ImmutableArray<WordsEntrySyntax> names =
        [
            .. (from side in meant
                from list in side.Names
                where list.Kind == kind
                from name in list.Entries
                select name.Words)

               // An ally of one side in two wars is one name.
               .DistinctBy(static name => TextFolding.FoldWord(name.Value), StringComparer.Ordinal)
               .Select(name => new WordsEntrySyntax(name.Location, name with { Value = name.Value + ending })
               {
                   Except = LongerThan(name.Value, longer),
               }),
        ];
        if (names.IsEmpty)
        {
            diagnostics.Add(NotThere(entry.Kind.Location, $"no side meant here has `{kind}`", "write them into `sides.yaml`, or take the entry out"));
        }

        return names;
    }

    private static (List<SideSyntax> Meant, List<SideSyntax> Others) Split(SidesSyntax sides, Func<(string Conflict, string Side), bool> isMeant)
    {
        var all = sides.Conflicts
            .SelectMany(static conflict => conflict.Sides, static (conflict, side) => (Conflict: conflict.Id.Value, Side: side))
            .ToLookup(side => isMeant((side.Conflict, side.Side.Id.Value)), static side => side.Side);
        return ([.. all[true]], [.. all[false]]);
    }

    /// <summary>Those of other names that a name is part of, each once.</summary>
    private static ImmutableArray<Located<string>> LongerThan(string name, List<KeyValuePair<string, Located<string>>> others)
    {
        var spaced = Spaced(name);
        return
        [
            .. others
                .Where(other => other.Value.Value.Length > name.Length && other.Key.Contains(spaced, StringComparison.Ordinal))
                .DistinctBy(static other => other.Key, StringComparer.Ordinal)
                .Select(static other => other.Value),
        ];
    }

    /// <summary>A name as it stands among other words.</summary>
    private static string Spaced(string name) => $" {TextFolding.FoldWord(name)} ";

    private static Diagnostic? ProblemWith(SidesEntrySyntax entry, SidesSyntax? sides)
    {
        if (sides is null)
        {
            return NotThere(entry.Kind.Location, "this pack has no `sides.yaml`", "take the names from a definition of the pack that has one: `$base.leader`");
        }

        if (!SidesReader.Kinds.Contains(KindOf(entry)))
        {
            return NotThere(entry.Kind.Location, $"a side has no list `{KindOf(entry)}`", Near(KindOf(entry), SidesReader.Kinds));
        }

        var (conflictId, sideId) = PartsOf(entry.Of);
        if (conflictId is null)
        {
            return null;
        }

        if (sides.Conflicts.FirstOrDefault(conflict => conflict.Id.Value == conflictId) is not { } meant)
        {
            return NotThere(entry.Of!.Location, $"there is no conflict `{conflictId}`", Near(conflictId, sides.Conflicts.Select(static conflict => conflict.Id.Value)));
        }

        return sideId is null || meant.Sides.Any(side => side.Id.Value == sideId) ? null : NotThere(
            entry.Of!.Location, $"the conflict `{conflictId}` has no side `{sideId}`", Near(sideId, meant.Sides.Select(static side => side.Id.Value)));
    }

    private static string KindOf(SidesEntrySyntax entry) => entry.Kind.Value.TrimEnd(Forms);

    private static (string? Conflict, string? Side) PartsOf(Located<string>? of)
    {
        if (of is null)
        {
            return (null, null);
        }

        var slash = of.Value.IndexOf(Separator, StringComparison.Ordinal);
        return slash < 0 ? (of.Value, null) : (of.Value[..slash], of.Value[(slash + 1)..]);
    }

    private static string Near(string written, IEnumerable<string> known)
    {
        var all = known.ToList();
        return NearestName.Of(written, all) is { } near ? $"did you mean `{near}`?" : $"there are {string.Join(", ", all.Select(static name => $"`{name}`"))}";
    }

    private static Diagnostic NotThere(SourceLocation location, string message, string help) =>
        BindingDiagnostics.UnknownSides.At(location, message, "not in `sides.yaml`", help);
}

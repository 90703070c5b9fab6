using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>A conflict, ready to be looked for in articles. Immutable and thread-safe.</summary>
/// <param name="Id">Its name in its pack.</param>
/// <param name="Title">What readers are shown.</param>
/// <param name="Sides">At least two.</param>
internal sealed record ConflictProgram(string Id, string Title, ImmutableArray<SideProgram> Sides);

/// <summary>A side of a conflict, with all its names.</summary>
internal sealed record SideProgram(string Id, string Title, ImmutableArray<SideName> Names)
{
    /// <summary>
    /// What stands on this side where <paramref name="name"/> stands on its own: the name of the same kind and place, from the beginning
    /// again where this list is shorter; of the side's own names where it has none of that kind.
    /// </summary>
    public SideName CounterpartOf(SideName name)
    {
        var candidates = Names.Where(own => own.Kind == name.Kind).ToList();
        if (candidates.Count == 0)
        {
            candidates = [.. Names.Where(static own => own.Kind == SideNameKind.Names)];
        }

        return candidates[name.Ordinal % candidates.Count];
    }
}

/// <summary>A name of a side.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Ordinal">Its place among the side's names of that kind, from 0.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Term">What finds it.</param>
internal sealed record SideName(SideNameKind Kind, int Ordinal, string Text, TermProgram Term);

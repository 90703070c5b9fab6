using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes conflicts and reads them.</summary>
internal static class ConflictStore
{
    public static void Write(CacheWriter writer, ConflictProgram conflict)
    {
        writer.Write(conflict.Id);
        writer.Write(conflict.Title);
        writer.Write(conflict.Sides.Length);
        foreach (var side in conflict.Sides)
        {
            writer.Write(side.Id);
            writer.Write(side.Title);
            writer.Write(side.Names.Length);
            foreach (var name in side.Names)
            {
                writer.Write((int)name.Kind);
                writer.Write(name.Ordinal);
                writer.Write(name.Text);
                PatternStore.Write(writer, name.Term);
            }
        }
    }

    public static ConflictProgram Read(CacheReader reader)
    {
        var (id, title) = (reader.ReadText(), reader.ReadText());
        var sides = new SideProgram[reader.ReadNumber()];
        for (var i = 0; i < sides.Length; i++)
        {
            sides[i] = new SideProgram(reader.ReadText(), reader.ReadText(), ReadNames(reader));
        }

        return new ConflictProgram(id, title, ImmutableCollectionsMarshal.AsImmutableArray(sides));
    }

    private static ImmutableArray<SideName> ReadNames(CacheReader reader)
    {
        var names = new SideName[reader.ReadNumber()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = new SideName(
                (SideNameKind)reader.ReadNumber(), reader.ReadNumber(), reader.ReadText(), (TermProgram)PatternStore.Read(reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }
}

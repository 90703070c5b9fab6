using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes what packs say of themselves, and reads it.</summary>
internal static class PackStore
{
    public static void Write(CacheWriter writer, PackProgram pack)
    {
        writer.Write(pack.Name);
        writer.Write(pack.Version);
        writer.Write(pack.Title);
        writer.Write(pack.Language);
        LocationStore.Write(writer, pack.Location);
        writer.Write(pack.Requires);
        writer.Write(pack.Definitions.Length);
        foreach (var definition in pack.Definitions)
        {
            writer.Write(definition.Name);
            LocationStore.Write(writer, definition.Location);
            writer.Write(definition.Entries);
            PatternStore.Write(writer, definition.Program);
            writer.Write(definition.Title);
        }

        writer.Write(pack.Conflicts.Length);
        foreach (var conflict in pack.Conflicts)
        {
            ConflictStore.Write(writer, conflict);
        }
    }

    public static PackProgram Read(CacheReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadText(), LocationStore.Read(reader))
        {
            Requires = reader.ReadTexts(),
            Definitions = ReadDefinitions(reader),
            Conflicts = ReadConflicts(reader),
        };

    private static ImmutableArray<DefinitionListing> ReadDefinitions(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var definitions = count == 0 ? [] : new DefinitionListing[count];
        for (var i = 0; i < definitions.Length; i++)
        {
            definitions[i] = new DefinitionListing(reader.ReadText(), LocationStore.Read(reader), reader.ReadNumber(), PatternStore.Read(reader))
            {
                Title = reader.ReadTextOrNull(),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(definitions);
    }

    private static ImmutableArray<ConflictProgram> ReadConflicts(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var conflicts = count == 0 ? [] : new ConflictProgram[count];
        for (var i = 0; i < conflicts.Length; i++)
        {
            conflicts[i] = ConflictStore.Read(reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(conflicts);
    }
}

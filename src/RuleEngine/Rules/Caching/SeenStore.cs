using System.Collections.Immutable;
using RuleEngine.Rules.Binding.Packs;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes what a load has seen of the folders of packs, and compares it with what is there now.</summary>
internal static class SeenStore
{
    public static void Write(CacheWriter writer, IReadOnlyList<PackFolder> packs)
    {
        writer.Write(packs.Count);
        foreach (var pack in packs)
        {
            var seen = pack.Seen;
            writer.Write(seen.Path);
            writer.Write(seen.FileNames);
            writer.Write(seen.UnreadRuleFileNames);
            writer.Write(seen.Files.Length);
            foreach (var file in seen.Files)
            {
                writer.Write(file.Name);
                writer.WriteArray<byte>(file.Hash);
            }
        }
    }

    /// <summary>Whether everything is as it was; then the reader has the files that were read.</summary>
    public static bool IsSame(CacheReader reader, IReadOnlyList<PackFolder> packs)
    {
        if (reader.ReadNumber() != packs.Count)
        {
            return false;
        }

        foreach (var pack in packs)
        {
            if (!IsSame(reader, pack))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(CacheReader reader, PackFolder pack) =>
        reader.ReadText() == pack.Path
        && AreSame(reader.ReadTexts(), pack.FileNames())
        && AreSame(reader.ReadTexts(), pack.UnreadRuleFileNames())
        && AreSame(reader, pack);

    private static bool AreSame(ImmutableArray<string> before, IReadOnlyList<string> now)
    {
        if (before.Length != now.Count)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] != now[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(CacheReader reader, PackFolder pack)
    {
        for (var files = reader.ReadNumber(); files > 0; files--)
        {
            if (pack.ReadSame(new SeenFile(reader.ReadText(), reader.ReadArray<byte>())) is not { } source)
            {
                return false;
            }

            reader.Sources.Add(source.Path, source);
        }

        return true;
    }
}

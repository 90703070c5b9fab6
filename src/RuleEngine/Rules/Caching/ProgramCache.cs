using System.Security.Cryptography;
using System.Text;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>
/// Keeps rule sets ready to run in a folder, so that the same rules need not be compiled twice. What it gives is what compiling the rules now would give,
/// or nothing. Thread-safe; so are several processes with one folder.
/// </summary>
/// <remarks>
/// <para>
/// A file says which build of the library wrote it, which folders were found, which files they held, and of each file that was read the SHA-256 of
/// its bytes. It serves only if all of this is so now: then the rules are the same, for nothing else has gone into them. Before any of it is looked at,
/// the SHA-256 of the file itself must be right, so that half a file, or one that a disk has spoilt, is none.
/// </para>
/// <para>
/// A file is called after the folders that were given, so that rules that are worked on do not fill the disk with what they were an hour ago. What
/// is wrong with a file or with the folder is nobody's error: the rules are compiled, and the file is written anew if that is possible.
/// </para>
/// </remarks>
/// <param name="folder">The folder, which belongs to the user alone; it is made when something is written.</param>
internal sealed class ProgramCache(string folder)
{
    /// <summary>Rules that take more are compiled each time, rather than fill the memory with a file.</summary>
    private const long MostBytes = 1L << 30;

    private const int BufferLength = 1 << 16;

    private readonly CacheFolder _files = new(folder);

    /// <param name="given">The folders that were given.</param>
    /// <param name="packs">The folders of packs that were found there.</param>
    /// <returns>The rules; null where they are not known, or have changed.</returns>
    public RuleSetProgram? Read(IEnumerable<string> given, IReadOnlyList<PackFolder> packs)
    {
        try
        {
            if (_files.Read(NameOf(given), MostBytes) is not { } bytes || !IsWhole(bytes))
            {
                return null;
            }

            var reader = new CacheReader(bytes, SHA256.HashSizeInBytes);
            return reader.ReadText() == CacheBuild.Name && SeenStore.IsSame(reader, packs) ? ProgramStore.Read(reader) : null;
        }
        catch (Exception exception) when (CacheFolder.IsOfDisk(exception))
        {
            return null;
        }
    }

    /// <summary>Keeps rules; does nothing where that is not possible.</summary>
    /// <param name="given">The folders that were given.</param>
    /// <param name="packs">The folders of packs that were found there, which remember what was read of them.</param>
    /// <param name="program">The rules in them.</param>
    public void Write(IEnumerable<string> given, IReadOnlyList<PackFolder> packs, RuleSetProgram program)
    {
        try
        {
            _files.Write(NameOf(given), file => Write(file, packs, program));
        }
        catch (Exception exception) when (CacheFolder.IsOfDisk(exception))
        {
            // The next start compiles again.
        }
    }

    private static void Write(Stream file, IReadOnlyList<PackFolder> packs, RuleSetProgram program)
    {
        // The hash is known last, and stands first.
        file.Write(new byte[SHA256.HashSizeInBytes]);
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
        using (var buffered = new BufferedStream(hashed, BufferLength))
        {
            var writer = new CacheWriter(buffered, program.Plan.SlotCount);
            writer.Write(CacheBuild.Name);
            SeenStore.Write(writer, packs);
            ProgramStore.Write(writer, program);
        }

        file.Position = 0;
        file.Write(hash.Hash);
    }

    private static bool IsWhole(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        return bytes.Length > hash.Length
            && SHA256.TryHashData(bytes.AsSpan(hash.Length), hash, out _)
            && bytes.AsSpan(0, hash.Length).SequenceEqual(hash);
    }

    /// <summary>What the file of some folders is called; where two have one name, the one that came last is kept.</summary>
    private static string NameOf(IEnumerable<string> given)
    {
        var text = string.Join('\0', given.Select(Path.GetFullPath).Prepend(CacheBuild.Name));
        return CacheFolder.NameOf(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

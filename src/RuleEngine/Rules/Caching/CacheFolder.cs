using System.Security;

namespace RuleEngine.Rules.Caching;

/// <summary>The files of a cache: written whole or not at all, and not forever. Thread-safe; so are several processes.</summary>
/// <param name="path">The folder; made when something is written, for its owner alone where the system knows owners.</param>
internal sealed class CacheFolder(string path)
{
    /// <summary>How many hexadecimal digits a name has.</summary>
    public const int LengthOfName = 32;

    private const string Ending = ".rules";
    private const string Digits = "0123456789abcdef";

    private const int MostFiles = 16;
    private const long MostBytes = 1L << 30;

    private const UnixFileMode OfOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan LongestUnused = TimeSpan.FromDays(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A name out of the first bytes of a hash.</summary>
    public static string NameOf(ReadOnlySpan<byte> hash)
    {
        Span<char> name = stackalloc char[LengthOfName];
        for (var i = 0; i < name.Length; i += 2)
        {
            (name[i], name[i + 1]) = (Digits[hash[i / 2] >> 4], Digits[hash[i / 2] & 15]);
        }

        return new string(name);
    }

    /// <summary>Whether this is what a disk does when it is full, slow, read-only or gone.</summary>
    public static bool IsOfDisk(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>The bytes of a file; null where there is none, or more than are wanted. The file counts as used.</summary>
    public byte[]? Read(string name, long most)
    {
        var file = new FileInfo(PathOf(name));
        if (!file.Exists || file.Length > most)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(file.FullName);

        // Days are enough to tell what is used, and a start need not write.
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (now - file.LastWriteTimeUtc > Day)
        {
            MarkUsed(file, now);
        }

        return bytes;
    }

    /// <summary>Writes a file, which appears when it is complete; then lets go of files that are not used any more.</summary>
    public void Write(string name, Action<Stream> write)
    {
        Make();
        var temporary = Path.Combine(path, $"{name}{Ending}-{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(temporary, OptionsOfNewFile()))
            {
                write(file);
            }

            File.Move(temporary, PathOf(name), overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        Prune();
    }

    private static FileStreamOptions OptionsOfNewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OfOwner;
        }

        return options;
    }

    private static void MarkUsed(FileInfo file, DateTime now)
    {
        try
        {
            file.LastWriteTimeUtc = now;
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            // A folder that cannot be written serves as long as it lasts.
        }
    }

    private void Make()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OfOwner | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Keeps the files used last, as long as they are not too many, too large or too old; also takes away what was begun and never completed.</summary>
    private void Prune()
    {
        var oldest = TimeProvider.System.GetUtcNow().UtcDateTime - LongestUnused;
        var (files, bytes) = (0, 0L);
        foreach (var file in new DirectoryInfo(path).EnumerateFiles().Where(IsOwn).OrderByDescending(static file => file.LastWriteTimeUtc))
        {
            files++;
            bytes += file.Length;
            if (files > MostFiles || bytes > MostBytes || file.LastWriteTimeUtc < oldest)
            {
                file.Delete();
            }
        }
    }

    /// <summary>Whether a file is one of these, for the folder may hold others.</summary>
    private static bool IsOwn(FileInfo file) =>
        file.Name.IndexOf(Ending, StringComparison.Ordinal) == LengthOfName && file.Name.Take(LengthOfName).All(char.IsAsciiHexDigitLower);

    private string PathOf(string name) => Path.Combine(path, name + Ending);
}

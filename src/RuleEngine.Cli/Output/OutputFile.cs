namespace RuleEngine.Cli.Output;

/// <summary>
/// A file that appears whole or not at all: written beside its place and moved there at the end. A device is written as it is.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporaryPath;

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="ArgumentException">This is no name a file can have.</exception>
    public OutputFile(string path)
    {
        _path = path;
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder");
        }

        if (!IsDevice(path))
        {
            // A link stays a link: the file it leads to is replaced.
            _path = Path.GetFullPath(TargetOf(path) ?? path);
            _temporaryPath = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Environment.ProcessId}.tmp");
        }

        Stream = new FileStream(_temporaryPath ?? path, _temporaryPath is null ? FileMode.Open : FileMode.Create, FileAccess.Write);
    }

    public FileStream Stream { get; }

    /// <summary>Moves the file to its place.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (_temporaryPath is not null)
        {
            File.Move(_temporaryPath, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_temporaryPath is not null)
        {
            File.Delete(_temporaryPath);
        }
    }

    private static string? TargetOf(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}

namespace RuleEngine.Tests.Rules.Binding;

/// <summary>
/// A folder of packs for one test, written from one text: <c>=== path</c> begins a file. Where no <c>pack.yaml</c> is among them,
/// one for the pack <c>test</c> in English is added.
/// </summary>
internal sealed class PackFixture : IDisposable
{
    private const string Separator = "=== ";

    private PackFixture(string folder) => Folder = folder;

    /// <summary>The folder that holds the files.</summary>
    public string Folder { get; }

    public static PackFixture Create(string files)
    {
        var fixture = new PackFixture(Directory.CreateTempSubdirectory("packs").FullName);
        var isComplete = false;
        foreach (var part in $"\n{files}".Split($"\n{Separator}").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            fixture.Write(part[..end], part[(end + 1)..]);
            isComplete |= part[..end].EndsWith("pack.yaml", StringComparison.Ordinal);
        }

        if (!isComplete)
        {
            fixture.Write("pack.yaml", "pack: test\nlanguage: en\n");
        }

        return fixture;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

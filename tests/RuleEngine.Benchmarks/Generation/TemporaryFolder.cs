namespace RuleEngine.Benchmarks.Generation;

/// <summary>A folder that goes when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ruleengine-benchmarks-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

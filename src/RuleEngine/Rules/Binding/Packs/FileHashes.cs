using System.Collections.Immutable;
using System.Security.Cryptography;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The hashes of files as they were read. Thread-safe.</summary>
internal sealed class FileHashes
{
    private readonly List<SeenFile> _files = [];

    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        var file = new SeenFile(name, SHA256.HashData(bytes));
        lock (_files)
        {
            _files.Add(file);
        }
    }

    public ImmutableArray<SeenFile> ToImmutable()
    {
        lock (_files)
        {
            return [.. _files.OrderBy(static file => file.Name, StringComparer.Ordinal)];
        }
    }
}

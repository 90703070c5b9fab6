using System.Collections.Immutable;
using System.Security.Cryptography;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The hashes of files as they were read. Thread-safe.</summary>
internal sealed class FileHashes
{
    private readonly SortedDictionary<string, byte[]> _hashes = new(StringComparer.Ordinal);

    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = SHA256.HashData(bytes);
        lock (_hashes)
        {
            _hashes[name] = hash;
        }
    }

    public ImmutableArray<SeenFile> ToImmutable()
    {
        lock (_hashes)
        {
            return [.. _hashes.Select(static file => new SeenFile(file.Key, file.Value))];
        }
    }
}

using System.Security.Cryptography;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>A file of a pack as it was read.</summary>
/// <param name="Name">Its name in the folder of the pack.</param>
/// <param name="Hash">The SHA-256 of its bytes.</param>
internal sealed record SeenFile(string Name, byte[] Hash)
{
    /// <summary>Whether these are its bytes.</summary>
    public bool IsOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return hash.SequenceEqual(Hash);
    }
}

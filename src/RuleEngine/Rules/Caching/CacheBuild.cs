using System.Globalization;

namespace RuleEngine.Rules.Caching;

/// <summary>What a cached rule set depends on beside the rules: the code that compiled it.</summary>
internal static class CacheBuild
{
    /// <summary>
    /// The build of the library, by the id that the compiler gives each; the run time, which brings what is known of characters; and the order of bytes.
    /// </summary>
    public static string Name { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{typeof(CacheBuild).Module.ModuleVersionId} {Environment.Version} {(BitConverter.IsLittleEndian ? "little" : "big")}");
}

using RuleEngine.Benchmarks.Corpora;

namespace RuleEngine.Benchmarks.Peers;

/// <summary>The peers that can be run here: those whose harness was built, and ripgrep where it is installed.</summary>
internal static class PeerList
{
    // Seconds a round of YARA may take, of which it makes three: with many rules the whole corpus would take hours.
    private const string YaraSeconds = "5";

    /// <param name="harnesses">The folder of the harnesses.</param>
    /// <param name="folder">The race.</param>
    /// <param name="rules">How many rules.</param>
    public static IEnumerable<Peer> In(string harnesses, RaceFolder folder, int rules)
    {
        Peer[] all =
        [
            new("Hyperscan", Path.Combine(harnesses, "hsbench"), [folder.LiteralsOf(rules), folder.Normalized, "1"], TimesItself: true),
            new("YARA", Path.Combine(harnesses, "yarabench"), [folder.YaraOf(rules), folder.Normalized, YaraSeconds, "1"], TimesItself: true),
            new(
                "ripgrep",
                OnPath("rg"),
                ["-j1", "-a", "-F", "-o", "-f", folder.LiteralsOf(rules), folder.Normalized],
                TimesItself: false),
        ];
        return all.Where(static peer => File.Exists(peer.Program) && peer.Arguments.All(ExistsIfFile));
    }

    private static bool ExistsIfFile(string argument) => !Path.IsPathRooted(argument) || File.Exists(argument);

    private static string OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists) ?? name;
}

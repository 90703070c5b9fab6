using System.Globalization;
using System.Text.RegularExpressions;
using RuleEngine.Benchmarks.Measuring;

namespace RuleEngine.Benchmarks.Peers;

/// <summary>Runs a peer over the whole corpus.</summary>
internal static partial class PeerRun
{
    /// <returns>MB of the corpus a second, or null where the peer failed.</returns>
    public static double? Run(Peer peer, string corpus)
    {
        var run = ChildProcess.Run(peer.Program, peer.Arguments, keepsOutput: peer.TimesItself);
        if (!peer.TimesItself)
        {
            return run.ExitCode == 0 ? Speed.Of(new FileInfo(corpus).Length, run.Seconds) : null;
        }

        var figure = Figure().Match(run.Output);
        return figure.Success ? double.Parse(figure.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\| ([0-9.]+) MB/s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();
}

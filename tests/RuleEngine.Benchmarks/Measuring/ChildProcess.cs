using System.Diagnostics;
using System.Text;

namespace RuleEngine.Benchmarks.Measuring;

/// <summary>Runs a program to its end and tells what that cost.</summary>
internal static class ChildProcess
{
    // Where the command line keeps loaded rules. Unless a measurement says otherwise it keeps none, so that each run does the whole work.
    private const string CacheVariable = "RULEENGINE_CACHE";
    private const string NoCache = "off";

    // The high-water mark is read while the program lives; its last growth is seen within this many milliseconds.
    private const int LookEvery = 20;

    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="keepsOutput">Whether what it prints is wanted; else it is read and dropped, as a program behind a pipe might do.</param>
    /// <param name="cache">The folder in which the command line keeps loaded rules; null to keep none.</param>
    public static ProcessRun Run(string program, IReadOnlyList<string> arguments, bool keepsOutput, string? cache = null)
    {
        var started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment[CacheVariable] = cache ?? NoCache;
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException($"{program} does not start");
        using var kept = new MemoryStream();
        var bytes = 0L;
        var reader = new Thread(() => bytes = Drain(process.StandardOutput.BaseStream, keepsOutput ? kept : Stream.Null));
        reader.Start();
        var peak = 0L;
        while (!process.WaitForExit(LookEvery))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        reader.Join();
        return new ProcessRun(process.ExitCode, seconds, peak, bytes, Encoding.UTF8.GetString(kept.ToArray()));
    }

    private static long Drain(Stream output, Stream into)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        int read;
        while ((read = output.Read(buffer)) > 0)
        {
            into.Write(buffer, 0, read);
            total += read;
        }

        return total;
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two calls.
            return 0;
        }
    }
}

using System.Text;
using Microsoft.Win32.SafeHandles;

namespace RuleEngine.Cli;

/// <summary>What the program reads from and writes to, and what is known about the screen behind it.</summary>
internal sealed record Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly SafeFileHandle UnixOutput = new(1, ownsHandle: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether colours are welcome where there is a terminal: not with <c>NO_COLOR</c> or <c>TERM=dumb</c>.</summary>
    public bool AllowsColour { get; init; }

    /// <summary>The folder of the shipped packs.</summary>
    public required string ShippedRules { get; init; }

    /// <summary>The folder in which loaded rules are kept for the next start; null to keep none.</summary>
    public string? RuleCache { get; init; }

    /// <summary>The day, in coordinated universal time.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The console of this process.</summary>
    public static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = OpenOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        AllowsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
        RuleCache = Rules.RuleCache.OfUser(),
        ShippedRules = FromHere(Path.Combine(AppContext.BaseDirectory, "rules")),
    };

    /// <summary>A writer of text to the output, without a byte order mark and with line feeds alone. Disposing it closes the output.</summary>
    public TextWriter OpenText() => new StreamWriter(Output, Utf8) { NewLine = "\n" };

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    // As short as an editor would write it, where that is shorter.
    private static string FromHere(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    // The console's own stream hides on Unix that the reader of a pipe went away, and the program would work on for nobody. A
    // stream on the handle says so; but in a file it writes at places of its own count, over what others have written there.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var stream = new FileStream(UnixOutput, FileAccess.Write, bufferSize: 1);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (ArgumentException)
        {
            // The standard output was closed by whoever started the program.
            return Stream.Null;
        }
    }
}

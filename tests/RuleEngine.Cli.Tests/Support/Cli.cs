using System.Text;
using RuleEngine.Tests.Support;

namespace RuleEngine.Cli.Tests.Support;

/// <summary>Runs the program inside the test: arguments and a folder in, exit code and text out.</summary>
internal sealed class Cli : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ruleengine-").FullName;

    /// <summary>The articles and packs that lie beside the tests.</summary>
    public static string Data { get; } = Repository.PathOf("tests", "RuleEngine.Cli.Tests", "Data");

    public string Folder => _folder;

    /// <summary>Whether both streams go to a screen.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the error stream alone goes to a screen.</summary>
    public bool IsErrorTerminal { get; init; }

    public bool AllowsColour { get; init; }

    /// <summary>The packs that are used without <c>--rules</c>.</summary>
    public string ShippedRules { get; init; } = Path.Combine(Data, "rules");

    /// <summary>Where loaded rules are kept; null to keep none.</summary>
    public string? RuleCache { get; init; }

    /// <summary>Writes a file into the folder, and the folders on the way to it.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs a command line as written in a shell, without quotation; <c>{data}</c>, <c>{folder}</c> and <c>{root}</c> are filled in.</summary>
    public Task<CliResult> RunAsync(string commandLine, string input = "", CancellationToken cancellationToken = default) =>
        RunAsync(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries), Encoding.UTF8.GetBytes(input), cancellationToken);

    public async Task<CliResult> RunAsync(string[] arguments, byte[] input, CancellationToken cancellationToken = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal
        {
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            IsOutputTerminal = IsTerminal,
            IsErrorTerminal = IsTerminal || IsErrorTerminal,
            AllowsColour = AllowsColour,
            ShippedRules = ShippedRules,
            RuleCache = RuleCache,
            Today = new DateOnly(2026, 1, 1),
        };
        var exitCode = await CommandLine.RunAsync([.. arguments.Select(Filled)], terminal, cancellationToken);
        return new CliResult(exitCode, Emptied(Encoding.UTF8.GetString(output.ToArray())), Emptied(error.ToString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Filled(string argument) => argument
        .Replace("{data}", Data, StringComparison.Ordinal)
        .Replace("{folder}", _folder, StringComparison.Ordinal)
        .Replace("{root}", Repository.PathOf().TrimEnd('/', '\\'), StringComparison.Ordinal);

    private string Emptied(string text) => text
        .Replace(Data, "{data}", StringComparison.Ordinal)
        .Replace(_folder, "{folder}", StringComparison.Ordinal)
        .Replace(Repository.PathOf().TrimEnd('/', '\\'), "{root}", StringComparison.Ordinal);
}

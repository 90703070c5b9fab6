using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics;
using RuleEngine.Cli.Commands;

namespace RuleEngine.Cli;

/// <summary>The program as a function: arguments and streams in, an exit code out. Never throws, never prints a stack trace.</summary>
internal static class CommandLine
{
    private const string Name = "ruleengine";

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return await InvokeAsync(arguments, terminal, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (BrokenPipe.Is(exception))
        {
            return ExitCode.BrokenPipe;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem.Write(terminal.Error, exception.Message.TrimEnd('.'), "check the disk and the permissions, and try again");
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            WriteFault(terminal.Error, exception);
            return ExitCode.Failed;
        }
    }

    private static async Task<int> InvokeAsync(
        IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var parsed = CreateRoot(terminal).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            UsageProblems.Write(terminal.Error, parsed);
            return ExitCode.Failed;
        }

        using var output = new StringWriter();
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        var exitCode = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);

        // Help, the version and completions, which the command-line library prints itself.
        if (output.GetStringBuilder().Length > 0)
        {
            using var text = terminal.OpenText();
            await text.WriteAsync(Tidy(output.ToString())).ConfigureAwait(false);
        }

        return exitCode;
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(
            "Flags propaganda markers and unverified claims in news articles, by rules that editors write.")
        {
            new CheckCommand(terminal),
            new TestCommand(terminal),
            new LintCommand(terminal),
            new ListCommand(terminal),
            new ExplainCommand(terminal),
            new EvalCommand(terminal),
            new AuditCommand(terminal),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamplesAction((HelpAction)help.Action!);
        return root;
    }

    // The library pads the lines that it wraps, and calls the program by the file it runs from.
    private static string Tidy(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd(' ')))
            .Replace($"\n  {RootCommand.ExecutableName} ", $"\n  {Name} ", StringComparison.Ordinal);

    // Which method failed is what a maintainer needs first; the rest of the stack is noise to an editor.
    private static void WriteFault(TextWriter error, Exception exception)
    {
        var method = new StackTrace(exception).GetFrame(0) is { } frame ? DiagnosticMethodInfo.Create(frame) : null;
        var place = method is null ? "" : $" in {method.DeclaringTypeName}.{method.Name}";
        Problem.Write(
            error,
            $"the program has a fault: {exception.GetType().Name}{place}: {exception.Message.ReplaceLineEndings(" ")}",
            "report this line, the command you ran and, if you may share it, the article");
    }
}

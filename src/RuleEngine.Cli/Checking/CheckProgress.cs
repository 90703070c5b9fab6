using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;
using Spectre.Console;

namespace RuleEngine.Cli.Checking;

/// <summary>
/// A progress bar on the error stream while many files are checked; nothing at all where no terminal shows it, or where the
/// report itself scrolls by. Thread-safe.
/// </summary>
internal sealed class CheckProgress : IDisposable
{
    // Fewer are done before a bar has been read.
    private const int LeastFiles = 20;

    private readonly DiagnosticOutput _errors;
    private readonly IAnsiConsole? _console;
    private readonly TaskCompletionSource _done = new();
    private ProgressTask? _bar;
    private Task? _shown;

    private CheckProgress(DiagnosticOutput errors, IAnsiConsole? console) => (_errors, _console) = (errors, console);

    public static CheckProgress Start(Terminal terminal, CheckSettings settings, int files)
    {
        var reportScrollsBy = terminal.IsOutputTerminal && settings.OutputPath is null;
        if (!terminal.IsErrorTerminal || reportScrollsBy || files < LeastFiles)
        {
            return new CheckProgress(DiagnosticOutput.ToError(terminal), null);
        }

        var progress = new CheckProgress(DiagnosticOutput.ToError(terminal), ConsoleOf(terminal));
        progress.Show(files);
        return progress;
    }

    /// <summary>Passes the articles of one file on, and counts the file when the last is taken.</summary>
    public IEnumerable<T> Follow<T>(IEnumerable<T> articles)
    {
        foreach (var article in articles)
        {
            yield return article;
        }

        _bar?.Increment(1);
    }

    /// <summary>Writes diagnostics without disturbing the bar.</summary>
    public void WriteAbove(IEnumerable<Diagnostic> diagnostics)
    {
        if (_console is null)
        {
            _errors.Write(diagnostics);
            return;
        }

        foreach (var diagnostic in diagnostics)
        {
            _console.Write(new Text($"{PrintableText.Of(DiagnosticRenderer.Render(diagnostic, DiagnosticLayout.Terminal))}\n"));
        }
    }

    /// <summary>Removes the bar.</summary>
    public void Dispose()
    {
        _done.TrySetResult();
        _shown?.GetAwaiter().GetResult();
    }

    private static IAnsiConsole ConsoleOf(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(terminal.Error),
        Ansi = AnsiSupport.Yes,
        ColorSystem = terminal.AllowsColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    private void Show(int files) => _shown = _console!.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(context =>
        {
            _bar = context.AddTask("checking", maxValue: files);
            return _done.Task;
        });
}

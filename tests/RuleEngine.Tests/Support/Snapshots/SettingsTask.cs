using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that starts when it is awaited, so that settings can be chained to the call.</summary>
internal sealed class SettingsTask(VerifySettings settings, Action<VerifySettings> verify)
{
    private Task? _task;

    public static implicit operator Task(SettingsTask task) => task.ToTask();

    public SettingsTask UseDirectory(string directory)
    {
        settings.UseDirectory(directory);
        return this;
    }

    public SettingsTask UseParameters(params object?[] parameters)
    {
        settings.UseParameters(parameters);
        return this;
    }

    public SettingsTask UseTextForParameters(string parametersText)
    {
        settings.UseTextForParameters(parametersText);
        return this;
    }

    public Task ToTask() => _task ??= Start();

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        ToTask().ConfigureAwait(continueOnCapturedContext);

    // Files of a few kilobytes: a synchronous comparison inside a task keeps its failure in the task.
    private async Task Start()
    {
        await Task.CompletedTask;
        verify(settings);
    }
}

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RuleEngine.Benchmarks.Generation;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>parts</c>: BenchmarkDotNet on the parts of the engine.</summary>
internal static class PartsCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--part"], "--dry");
        var part = arguments.Text("--part") ?? "";
        Type[] types =
        [
            .. typeof(PartsCommand).Assembly.GetTypes()
                .Where(type => type.Namespace == "RuleEngine.Benchmarks.Parts" && type.IsPublic && type.Name.StartsWith(part, StringComparison.Ordinal))
                .OrderBy(static type => type.Name, StringComparer.Ordinal),
        ];
        return types.Length > 0 ? Run(types, arguments.Has("--dry"), output) : throw new ArgumentException($"there is no part `{part}`");
    }

    private static int Run(Type[] types, bool isDry, TextWriter output)
    {
        // In this process: a project made on the fly would not be built by the rules of this checkout, and is slow to start.
        using var scratch = new TemporaryFolder();
        var log = new AccumulationLogger();
        var job = (isDry ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .WithArtifactsPath(isDry ? scratch.Path : DefaultConfig.Instance.ArtifactsPath)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(isDry ? log : ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub);
        var isComplete = true;
        foreach (var summary in BenchmarkRunner.Run(types, config))
        {
            isComplete &= !summary.HasCriticalValidationErrors
                && !summary.Reports.IsEmpty
                && summary.Reports.All(static report => report.Success);
            foreach (var report in summary.Reports)
            {
                output.WriteLine($"{report.BenchmarkCase.Descriptor.DisplayInfo}: {(report.Success ? "ran" : "FAILED")}");
            }
        }

        if (!isComplete)
        {
            output.WriteLine(log.GetLog());
        }

        return isComplete ? 0 : 1;
    }
}

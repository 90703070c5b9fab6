using System.Reflection;

namespace RuleEngine.Benchmarks.Measuring;

/// <summary>Where the shipped rules and the programs lie. The build writes the root of the checkout into the assembly.</summary>
internal static class CheckoutPaths
{
    public static string ShippedRules { get; } = Path.Combine(
        typeof(CheckoutPaths).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!,
        "rules");

    /// <summary>The command line, built beside this program; <c>--cli</c> names another, such as the packed tool.</summary>
    public static string CommandLine { get; } = Beside("RuleEngine.Cli");

    public static string ThisProgram { get; } = Beside("RuleEngine.Benchmarks");

    private static string Beside(string name) =>
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
}

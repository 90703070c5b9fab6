using System.Reflection;

namespace RuleEngine.Tests.Support;

/// <summary>Where the checkout lies. Deterministic builds map source paths away, so the build writes the root into the assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}

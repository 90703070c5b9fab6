using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using RuleEngine.Tests.Support;

namespace VerifyTests;

/// <summary>Where the snapshot of a test lies: <c>{Class}.{Method}{_p1=v1}</c>, beside the test or in a folder it names.</summary>
internal static class SnapshotName
{
    // What a deterministic build writes in front of a path instead of the root of the checkout.
    private const string MappedRoot = "/_/";

    // Not Path.GetInvalidFileNameChars: a name made on one system must be the name on every other.
    private const string ForbiddenInNames = "\"\\<>|:*?/";

    private static readonly ConcurrentDictionary<string, byte> Reserved = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The test is a theory and does not say which parameters name its rows.</exception>
    public static string PrefixOf(MethodInfo method, VerifySettings settings)
    {
        var type = method.ReflectedType!;
        var typeName = type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        return WithoutForbidden($"{typeName}.{method.Name}{ParameterText(method, settings)}");
    }

    public static string DirectoryOf(string sourceFile, VerifySettings settings)
    {
        var file = sourceFile.StartsWith(MappedRoot, StringComparison.Ordinal)
            ? Repository.PathOf(sourceFile[MappedRoot.Length..])
            : sourceFile;
        var folder = Path.GetDirectoryName(file)!;
        return settings.Directory is null ? folder : Path.GetFullPath(Path.Combine(folder, settings.Directory));
    }

    /// <exception cref="InvalidOperationException">A test has already compared with this file: the two would accept each other's text.</exception>
    public static void Reserve(string path)
    {
        if (!Reserved.TryAdd(path, 0))
        {
            throw new InvalidOperationException($"two snapshots share the name {Path.GetFileName(path)}");
        }
    }

    private static string ParameterText(MethodInfo method, VerifySettings settings)
    {
        var names = method.GetParameters();
        if (settings.ParametersText is { } text)
        {
            return $"_{text}";
        }

        if (names.Length == 0)
        {
            return "";
        }

        if (settings.Parameters is not { } values || values.Count > names.Length)
        {
            throw new InvalidOperationException(
                $"`{method.Name}` is a theory: add UseParameters({string.Join(", ", names.Select(name => name.Name))})");
        }

        return string.Concat(names.Zip(values, (name, value) => $"_{name.Name}={ValueText(value)}"));
    }

    private static string ValueText(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable list => $"[{string.Join(",", list.Cast<object?>().Select(ValueText))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "null",
    };

    private static string WithoutForbidden(string name) =>
        string.Create(name.Length, name, static (characters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var isForbidden = source[i] < ' ' || ForbiddenInNames.Contains(source[i], StringComparison.Ordinal);
                characters[i] = isForbidden ? '-' : source[i];
            }
        });
}

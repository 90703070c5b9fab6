namespace RuleEngine.Cli.Rules;

/// <summary>Where the program keeps rules that it has loaded.</summary>
internal static class RuleCache
{
    /// <summary>What a user sets to <c>off</c>, or to another folder.</summary>
    public const string Variable = "RULEENGINE_CACHE";

    private const string Off = "off";
    private const string Name = "ruleengine";

    /// <summary>The folder; null where nothing shall be kept, or the user has no place for such things.</summary>
    public static string? OfUser() => Environment.GetEnvironmentVariable(Variable) switch
    {
        Off => null,
        { Length: > 0 } folder => folder,
        _ => CachesOfUser() is { } caches ? Path.Combine(caches, Name) : null,
    };

    /// <summary>Whether the user has named a folder, and so wants to know if it is of no use.</summary>
    public static bool IsNamed() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } and not Off;

    // Each system has a place for what can be made again; a relative one is none.
    private static string? CachesOfUser()
    {
        if (OperatingSystem.IsWindows())
        {
            return Rooted(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
        }

        if (Rooted(Environment.GetEnvironmentVariable("XDG_CACHE_HOME")) is { } caches)
        {
            return caches;
        }

        return Rooted(Environment.GetEnvironmentVariable("HOME")) is { } home
            ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache")
            : null;
    }

    private static string? Rooted(string? path) => Path.IsPathRooted(path) ? path : null;
}

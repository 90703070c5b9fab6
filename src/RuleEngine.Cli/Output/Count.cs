using System.Globalization;

namespace RuleEngine.Cli.Output;

/// <summary>Says how many there are of something.</summary>
internal static class Count
{
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}

using System.Collections.Immutable;
using static System.FormattableString;

namespace RuleEngine.Rules.Binding;

/// <summary>Writes a circle of names as a chain: <c>`a` → `b` → `a`</c>.</summary>
internal static class CircleText
{
    /// <summary>How many steps of a long circle are told; the rest is counted.</summary>
    public const int Shown = 8;

    /// <param name="names">The names of the circle; the last leads back to the first.</param>
    public static string Of(ImmutableArray<string> names)
    {
        var chain = names.Take(Shown).Select(static name => $"`{name}`");
        return string.Join(" → ", [.. chain, .. names.Length > Shown ? [Invariant($"{names.Length - Shown:N0} more")] : Array.Empty<string>(), $"`{names[0]}`"]);
    }
}

using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The versions of a pack that will do: <c>^1.0</c>, <c>~1.2</c>, <c>&gt;=1.0 &lt;2.0</c>, <c>1.2.3</c>. Immutable.</summary>
/// <remarks>
/// As package managers read them: <c>^1.2</c> is from 1.2.0 up to the next first number (of 0.x, the next second number),
/// <c>~1.2</c> from 1.2.0 up to the next second number. Several bounds, parted by spaces, must all hold.
/// </remarks>
internal sealed class VersionRange
{
    private static readonly ImmutableArray<string> Operators = [">=", "<=", ">", "<", "=", "^", "~"];

    private readonly ImmutableArray<(PackVersion Version, string Operator)> _bounds;

    private VersionRange(ImmutableArray<(PackVersion Version, string Operator)> bounds) => _bounds = bounds;

    /// <summary>Any version at all.</summary>
    public static VersionRange Any { get; } = new([]);

    /// <returns>The range, or null where the text is none.</returns>
    public static VersionRange? TryParse(string text)
    {
        var bounds = ImmutableArray.CreateBuilder<(PackVersion, string)>();
        foreach (var bound in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = Operators.FirstOrDefault(o => bound.StartsWith(o, StringComparison.Ordinal)) ?? "";
            if (!PackVersion.TryParse(bound[sign.Length..], out var version))
            {
                return null;
            }

            bounds.Add((version, sign));
        }

        return bounds.Count == 0 ? null : new VersionRange(bounds.ToImmutable());
    }

    public bool Contains(PackVersion version)
    {
        foreach (var (bound, sign) in _bounds)
        {
            var holds = sign switch
            {
                ">=" => version >= bound,
                "<=" => version <= bound,
                ">" => version > bound,
                "<" => version < bound,
                "^" => version >= bound && version < NextIncompatible(bound),
                "~" => version >= bound && version < new PackVersion(bound.Major, bound.Minor + 1, 0),
                _ => version == bound,
            };
            if (!holds)
            {
                return false;
            }
        }

        return true;
    }

    private static PackVersion NextIncompatible(PackVersion version) =>
        version.Major > 0 ? new PackVersion(version.Major + 1, 0, 0) : new PackVersion(0, version.Minor + 1, 0);
}

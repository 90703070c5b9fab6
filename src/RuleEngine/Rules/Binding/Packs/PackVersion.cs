using System.Globalization;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The version of a pack: up to three numbers; those left out are 0.</summary>
internal readonly record struct PackVersion(int Major, int Minor, int Patch) : IComparable<PackVersion>
{
    /// <summary>The version of a pack that names none.</summary>
    public static PackVersion None { get; } = new(0, 0, 0);

    public static bool operator <(PackVersion left, PackVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PackVersion left, PackVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PackVersion left, PackVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PackVersion left, PackVersion right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string text, out PackVersion version)
    {
        version = default;
        var parts = text.Split('.');
        Span<int> numbers = [0, 0, 0];
        if (parts.Length > numbers.Length)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        version = new PackVersion(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    public int CompareTo(PackVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}

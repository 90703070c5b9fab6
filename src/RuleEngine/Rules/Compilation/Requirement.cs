using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// Slots of which at least one must hold a span before a pattern can have one or a rule can report: either <see cref="Any"/>, which asks
/// for nothing, or a set of slots.
/// </summary>
/// <param name="Slots">The slots; default for <see cref="Any"/>.</param>
/// <param name="Cost">How often one of them is likely to hold something, on a scale of its own: the rarer, the better a guard.</param>
internal sealed record Requirement(ImmutableArray<int> Slots, double Cost)
{
    public static Requirement Any { get; } = new(default, double.PositiveInfinity);

    public bool IsAny => Slots.IsDefault;

    public static Requirement OneOf(int slot, double cost) => new([slot], cost);

    /// <summary>Where both hold, one of them is guard enough: the one met more rarely.</summary>
    public static Requirement Cheaper(Requirement one, Requirement other) => other.Cost < one.Cost ? other : one;

    /// <summary>Where either may hold, neither can be left unwatched.</summary>
    public static Requirement Either(IReadOnlyCollection<Requirement> requirements) =>
        requirements.Any(static requirement => requirement.IsAny) ? Any
            : requirements.Count == 1 ? requirements.First()
            : new Requirement(
                [.. requirements.SelectMany(static requirement => requirement.Slots).Distinct()],
                requirements.Sum(static requirement => requirement.Cost));

    /// <summary>
    /// Where so many of several must hold, all but that many less one may fail: of the cheapest that are left one holds.
    /// </summary>
    public static Requirement AtLeast(int count, Requirement[] requirements)
    {
        // Of several that cost the same the first is kept, on any machine.
        var order = new int[requirements.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (one, other) =>
            requirements[one].Cost.CompareTo(requirements[other].Cost) is not 0 and var byCost ? byCost : one.CompareTo(other));
        return Either(Array.ConvertAll(order[..Math.Max(0, order.Length - count + 1)], place => requirements[place]));
    }
}

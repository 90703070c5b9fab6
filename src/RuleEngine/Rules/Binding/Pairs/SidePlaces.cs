using System.Collections.Immutable;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>Fills <c>{one}</c> and <c>{other}</c> in what a rule with <c>pairs</c> says to its readers.</summary>
internal static class SidePlaces
{
    private static readonly ImmutableArray<string> Names = [PairsSyntax.One, PairsSyntax.Other];

    /// <summary>The sides that a rule names to its readers.</summary>
    /// <param name="title">Its title as written.</param>
    /// <param name="rule">The rule, its places not yet filled.</param>
    public static IEnumerable<string> In(Located<string>? title, BoundRule rule) => Names.Where(name =>
        (title is not null && title.Value.Contains(PlaceOf(name), StringComparison.Ordinal))
        || rule.Suggest.Prepend(rule.Message).SelectMany(static message => message.Places).Any(place => place.Text == name));

    public static Located<string>? Fill(Located<string>? title, string one, string other) => title is null ? null : title with
    {
        Value = title.Value
            .Replace(PlaceOf(PairsSyntax.One), one, StringComparison.Ordinal)
            .Replace(PlaceOf(PairsSyntax.Other), other, StringComparison.Ordinal),
    };

    public static BoundRule Fill(BoundRule rule, string one, string other) => rule with
    {
        Message = Fill(rule.Message, one, other),
        Suggest = [.. rule.Suggest.Select(suggestion => Fill(suggestion, one, other))],
    };

    private static BoundMessage Fill(BoundMessage message, string one, string other) => new(
    [
        .. message.Pieces.Select(piece => piece switch
        {
            { IsPlace: true, Text: PairsSyntax.One } => piece with { Text = one, IsPlace = false },
            { IsPlace: true, Text: PairsSyntax.Other } => piece with { Text = other, IsPlace = false },
            _ => piece,
        }),
    ]);

    private static string PlaceOf(string name) => $"{{{name}}}";
}

using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary><c>pairs: [$state, $opposition]</c> as written.</summary>
/// <param name="Location">Where its value stands.</param>
/// <param name="Sides">The definitions it lists.</param>
internal sealed record PairsSyntax(SourceLocation Location, ImmutableArray<NameSyntax> Sides)
{
    /// <summary>How the first of two sides is written in patterns, without its sign, and in messages.</summary>
    public const string One = "one";

    /// <summary>How the second of two sides is written.</summary>
    public const string Other = "other";

    /// <summary>Whether a part of it could not be read: no second error is due about what is missing.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether a name without its sign stands for a side.</summary>
    public static bool IsSide(string name) => name is One or Other;
}

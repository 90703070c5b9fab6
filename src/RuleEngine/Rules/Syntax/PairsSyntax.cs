using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary><c>pairs: [$state, $opposition]</c> as written, or <c>pairs: [[$north, $south], [$east, $west]]</c>.</summary>
/// <param name="Location">Where its value stands.</param>
/// <param name="Groups">The definitions it lists, those that are paired with one another together.</param>
internal sealed record PairsSyntax(SourceLocation Location, ImmutableArray<SideGroupSyntax> Groups)
{
    /// <summary>How the first of two sides is written in patterns, without its sign, and in messages.</summary>
    public const string One = "one";

    /// <summary>How the second of two sides is written.</summary>
    public const string Other = "other";

    /// <summary>Whether a part of it could not be read: no second error is due about what is missing.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The sides of all groups.</summary>
    public IEnumerable<NameSyntax> Sides => Groups.SelectMany(static group => group.Sides);

    /// <summary>Whether a name without its sign stands for a side.</summary>
    public static bool IsSide(string name) => name is One or Other;
}

/// <summary>The sides of one conflict among <c>pairs</c>.</summary>
/// <param name="Location">Where the list stands.</param>
/// <param name="Sides">The definitions it lists.</param>
internal sealed record SideGroupSyntax(SourceLocation Location, ImmutableArray<NameSyntax> Sides);

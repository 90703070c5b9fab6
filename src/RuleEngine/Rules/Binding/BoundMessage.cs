using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A message or suggestion cut at its places. Immutable.</summary>
internal sealed record BoundMessage(ImmutableArray<BoundMessagePiece> Pieces)
{
    /// <summary>The place of what the rule found.</summary>
    public const string MatchPlace = "match";

    public IEnumerable<BoundMessagePiece> Places => Pieces.Where(static piece => piece.IsPlace);
}

/// <summary>Literal text, or the name of a place without its braces.</summary>
internal sealed record BoundMessagePiece(string Text, bool IsPlace, SourceLocation Location);

using System.Collections.Immutable;
using System.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>A message with places for what was found: <c>{match}</c> and the names of captures.</summary>
/// <param name="Pieces">Literal text and places in turn.</param>
internal sealed record MessageTemplate(ImmutableArray<MessagePiece> Pieces)
{
    /// <summary>The message, if it has no places; else null.</summary>
    public string? Literal => Pieces is [{ IsPlace: false } literal] ? literal.Text : null;

    /// <summary>Fills the places; a name that is not among the values stays empty.</summary>
    public string Fill(string match, IReadOnlyDictionary<string, string> captures)
    {
        if (Literal is { } literal)
        {
            return literal;
        }

        var result = new StringBuilder();
        foreach (var piece in Pieces)
        {
            result.Append(!piece.IsPlace ? piece.Text
                : piece.Text == "match" ? match
                : captures.GetValueOrDefault(piece.Text, ""));
        }

        return result.ToString();
    }
}

/// <summary>Literal text, or the name of a place without its braces.</summary>
internal sealed record MessagePiece(string Text, bool IsPlace);

using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Cuts messages and suggestions at their places: <c>{match}</c> and the names of captures.</summary>
internal static class MessageBinder
{
    /// <summary>A message without places.</summary>
    public static BoundMessage Literal(string text, SourceLocation location) => new([new BoundMessagePiece(text, IsPlace: false, location)]);

    public static BoundMessage Bind(Located<string> message, DiagnosticBag diagnostics)
    {
        var text = message.Value;
        var pieces = ImmutableArray.CreateBuilder<BoundMessagePiece>();
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('{', '}') is >= 0 and var offset)
        {
            var brace = start + offset;
            var length = text[brace] == '{' ? PlaceLength(text.AsSpan(brace)) : 0;
            if (length == 0)
            {
                diagnostics.Add(BindingDiagnostics.BadPlace.At(
                    ScalarPlace.Of(message.Location, text, brace, 1),
                    $"`{text[brace]}` is not part of a place",
                    "expected a name in braces",
                    "write `{match}` for what was found, or `{name}` for what the pattern remembers with `as name`"));
                return Literal(text, message.Location);
            }

            Add(pieces, message, start, brace - start, isPlace: false);
            Add(pieces, message, brace + 1, length - 2, isPlace: true);
            start = brace + length;
        }

        Add(pieces, message, start, text.Length - start, isPlace: false);
        return new BoundMessage(pieces.ToImmutable());
    }

    /// <summary>The length of a place with its braces; 0 where the braces do not hold a name.</summary>
    private static int PlaceLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('}');
        return end > 1 && SyntaxNames.IsName(text[1..end].ToString()) ? end + 1 : 0;
    }

    private static void Add(
        ImmutableArray<BoundMessagePiece>.Builder pieces,
        Located<string> message,
        int start,
        int length,
        bool isPlace)
    {
        if (length > 0)
        {
            var place = ScalarPlace.Of(message.Location, message.Value, start, length);
            pieces.Add(new BoundMessagePiece(message.Value.Substring(start, length), isPlace, place));
        }
    }
}

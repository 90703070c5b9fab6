using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes messages and reads them.</summary>
internal static class MessageStore
{
    public static void Write(CacheWriter writer, MessageTemplate message)
    {
        writer.Write(message.Pieces.Length);
        foreach (var piece in message.Pieces)
        {
            writer.Write(piece.Text);
            writer.Write(piece.IsPlace);
        }
    }

    public static void Write(CacheWriter writer, ImmutableArray<MessageTemplate> messages)
    {
        writer.Write(messages.Length);
        foreach (var message in messages)
        {
            Write(writer, message);
        }
    }

    public static MessageTemplate Read(CacheReader reader)
    {
        var pieces = new MessagePiece[reader.ReadNumber()];
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = new MessagePiece(reader.ReadText(), reader.ReadFlag());
        }

        return new MessageTemplate(ImmutableCollectionsMarshal.AsImmutableArray(pieces));
    }

    public static ImmutableArray<MessageTemplate> ReadAll(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var messages = count == 0 ? [] : new MessageTemplate[count];
        for (var i = 0; i < messages.Length; i++)
        {
            messages[i] = Read(reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(messages);
    }
}

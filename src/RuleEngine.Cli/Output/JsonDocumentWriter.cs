using System.Text.Encodings.Web;
using System.Text.Json;

namespace RuleEngine.Cli.Output;

/// <summary>What commands that answer with one JSON object have in common: it is indented, says its version first, and ends its line.</summary>
internal static class JsonDocumentWriter
{
    // Arabic stays readable: the output is JSON in a file, never a piece of HTML, which the default escaping is for.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes an object.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="write">Writes what is in it besides its version.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, 1);
            write(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>Writes an array of objects, of which each item writes what is in its own.</summary>
    public static void WriteObjects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

namespace RuleEngine.Articles.Reading;

/// <summary>Tells files that hold no text, and says what they are where the first bytes show it.</summary>
internal static class BinarySignature
{
    private const string ExportAsText = "export its text to a `.txt` file in UTF-8";

    /// <summary>What the file seems to be and what to do, or null for text.</summary>
    public static (string What, string Help)? Of(ReadOnlySpan<byte> bytes, ByteForm form)
    {
        if (form is ByteForm.Utf16LittleEndian or ByteForm.Utf16BigEndian)
        {
            return null;
        }

        return bytes switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ("a PDF document", ExportAsText),
            [(byte)'P', (byte)'K', 3, 4, ..] => ("a ZIP archive or an Office document", ExportAsText),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => ("an old Office document", ExportAsText),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ("a Rich Text document", ExportAsText),
            [0x1F, 0x8B, ..] => ("a gzip archive", "unpack it first"),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => ("an image", "give the text of the article"),
            _ when bytes.Contains((byte)0) => (
                "a binary file, or UTF-16 without a byte order mark: it has a byte 0",
                "save the article as UTF-8 text"),
            _ => null,
        };
    }
}

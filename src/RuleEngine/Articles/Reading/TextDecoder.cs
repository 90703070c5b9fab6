using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace RuleEngine.Articles.Reading;

/// <summary>Turns bytes into text, strictly: nothing is replaced, and what cannot be read is told by its offset.</summary>
internal static class TextDecoder
{
    // The provider is asked directly: registering it would change what every other Encoding.GetEncoding of the process finds.
    private static readonly Encoding Windows1256 = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    /// <summary>The form of a file that begins with these bytes, and the length of its byte order mark. A mark outranks what was asked for.</summary>
    public static (ByteForm Form, int MarkLength) FormOf(ReadOnlySpan<byte> beginning, ArticleEncoding asked) => beginning switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (ByteForm.Utf8, 3),
        [0xFF, 0xFE, ..] => (ByteForm.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (ByteForm.Utf16BigEndian, 2),
        _ => (asked == ArticleEncoding.Windows1256 ? ByteForm.Windows1256 : ByteForm.Utf8, 0),
    };

    /// <summary>The text of some bytes, or the index of the first byte that stands for nothing.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, ByteForm form, out string text, out int invalidAt)
    {
        switch (form)
        {
            case ByteForm.Utf8:
                return TryDecodeUtf8(bytes, out text, out invalidAt);
            case ByteForm.Windows1256:
                // All 256 bytes of this code page are characters.
                (text, invalidAt) = (Windows1256.GetString(bytes), -1);
                return true;
            default:
                return TryDecodeUtf16(bytes, form == ByteForm.Utf16LittleEndian, out text, out invalidAt);
        }
    }

    /// <summary>Whether bytes that are read as Windows-1256 are UTF-8 in truth: text of a code page all but never looks so.</summary>
    public static bool IsDoubtful(ReadOnlySpan<byte> bytes, ByteForm form) =>
        form == ByteForm.Windows1256 && !Ascii.IsValid(bytes) && Utf8.IsValid(bytes);

    private static bool TryDecodeUtf8(ReadOnlySpan<byte> bytes, out string text, out int invalidAt)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, buffer, out invalidAt, out var length, replaceInvalidSequences: false);
        text = status == OperationStatus.Done ? new string(buffer, 0, length) : "";
        ArrayPool<char>.Shared.Return(buffer);
        return status == OperationStatus.Done;
    }

    private static bool TryDecodeUtf16(ReadOnlySpan<byte> bytes, bool littleEndian, out string text, out int invalidAt)
    {
        var units = new char[bytes.Length / 2];
        for (var i = 0; i < units.Length; i++)
        {
            var pair = bytes.Slice(2 * i, 2);
            units[i] = (char)(littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(pair) : BinaryPrimitives.ReadUInt16BigEndian(pair));
        }

        var loneAt = LoneSurrogate.IndexIn(units);
        invalidAt = loneAt >= 0 ? 2 * loneAt : bytes.Length % 2 == 1 ? bytes.Length - 1 : -1;
        text = invalidAt < 0 ? new string(units) : "";
        return invalidAt < 0;
    }
}

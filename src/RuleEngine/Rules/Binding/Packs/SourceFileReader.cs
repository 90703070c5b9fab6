using System.Buffers;
using System.Text;
using RuleEngine.Diagnostics;
using static System.FormattableString;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Reads a file of a pack as UTF-8, with or without a byte order mark. Nothing is ever replaced silently.</summary>
internal static class SourceFileReader
{
    /// <summary>Far above any list that people keep by hand, and small enough to hold in memory.</summary>
    private const long MostBytes = 64L << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Where the file lies.</param>
    /// <param name="shownPath">What messages call it.</param>
    /// <param name="diagnostics">Receives why it could not be read.</param>
    /// <param name="see">Is shown the bytes that are read.</param>
    /// <returns>The text, or null with a diagnostic.</returns>
    public static SourceText? Read(string path, string shownPath, DiagnosticBag diagnostics, Action<ReadOnlySpan<byte>>? see = null)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MostBytes)
            {
                diagnostics.Add(BindingLimits.FileTooLarge.About(
                    shownPath,
                    Invariant($"this file has {length:N0} bytes; more than {MostBytes:N0} are not read"),
                    "split it into several files"));
                return null;
            }

            return Read(path, (int)length, shownPath, diagnostics, see) is { } text ? new SourceText(shownPath, text) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PackDiagnostics.UnreadableFile.About(shownPath, $"cannot read this file: {Reason(exception)}"));
            return null;
        }
    }

    /// <summary>The text of bytes that have been read without a diagnostic before.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Strict.GetString(WithoutMark(bytes));

    /// <summary>Why the file system refused, in an editor's words.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "permission denied",
        _ => exception.Message.TrimEnd('.'),
    };

    /// <summary>Reads into a borrowed buffer: a pack has hundreds of kilobytes that are bytes for a moment only.</summary>
    private static string? Read(string path, int length, string shownPath, DiagnosticBag diagnostics, Action<ReadOnlySpan<byte>>? see)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            // A device has no length; what grows meanwhile is read to its end.
            var read = 0;
            for (var more = -1; more != 0; read += more)
            {
                if (read == buffer.Length)
                {
                    var all = File.ReadAllBytes(path);
                    see?.Invoke(all);
                    return Decode(all, shownPath, diagnostics);
                }

                more = RandomAccess.Read(file, buffer.AsSpan(read), read);
            }

            see?.Invoke(buffer.AsSpan(0, read));
            return Decode(buffer.AsSpan(0, read), shownPath, diagnostics);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string shownPath, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(PackDiagnostics.UnreadableFile.About(
                shownPath, "this file is UTF-16; rules and lists are read as UTF-8", "save it again as UTF-8"));
            return null;
        }

        var content = WithoutMark(bytes);
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException exception)
        {
            var offset = exception.Index + bytes.Length - content.Length;
            diagnostics.Add(PackDiagnostics.UnreadableFile.About(
                shownPath,
                Invariant($"byte {offset:N0} of this file is not UTF-8"),
                "save it again as UTF-8 (in a spreadsheet: `CSV UTF-8`)"));
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes[(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0)..];
}

using System.Text;

namespace VerifyTests;

/// <summary>One accepted text on disk, and the comparison with it.</summary>
/// <remarks>
/// The files are UTF-8 with a byte order mark and LF, without a line end added: one that an editor or a checkout adds is
/// forgiven. Names compare ordinally, and an empty verified file counts as none, because an editor that touches the name
/// has accepted nothing.
/// </remarks>
internal sealed class Snapshot(string directory, string prefix, string extension)
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public string VerifiedPath { get; } = Path.Combine(directory, $"{prefix}.verified.{extension}");

    public string ReceivedPath { get; } = Path.Combine(directory, $"{prefix}.received.{extension}");

    /// <exception cref="VerifyException">There is no accepted text, or another one, or one too many.</exception>
    public void Verify(string text)
    {
        Directory.CreateDirectory(directory);
        foreach (var stale in FilesOf("received"))
        {
            File.Delete(stale);
        }

        var received = WithLineFeeds(text);
        var verified = ReadVerified();
        var isSame = verified is not null && (verified == received || verified == received + "\n");
        if (!isSame)
        {
            File.WriteAllText(ReceivedPath, received, Utf8WithMark);
        }

        var orphans = FilesOf("verified").Where(path => path != VerifiedPath).Select(path => Path.GetFileName(path)).ToList();
        if (!isSame || orphans.Count > 0)
        {
            throw new VerifyException(Describe(isSame, verified, received, orphans));
        }
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private string? ReadVerified()
    {
        var file = new FileInfo(VerifiedPath);
        return file.Exists && file.Length > 0 ? WithLineFeeds(File.ReadAllText(VerifiedPath, Utf8WithMark)) : null;
    }

    // The second pattern is a snapshot of several parts, `prefix#part.verified.txt`.
    private IEnumerable<string> FilesOf(string kind) =>
        from path in Directory.EnumerateFiles(directory).Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)
        where name.StartsWith($"{prefix}.{kind}.", StringComparison.Ordinal)
            || (name.StartsWith($"{prefix}#", StringComparison.Ordinal) && name.Contains($".{kind}.", StringComparison.Ordinal))
        select path;

    private string Describe(bool isSame, string? verified, string received, List<string> orphans)
    {
        var message = new StringBuilder();
        if (!isSame)
        {
            message.Append(verified is null
                ? $"{Path.GetFileName(VerifiedPath)} does not exist or is empty; received:\n\n"
                : $"the text is not that of {Path.GetFileName(VerifiedPath)} (- verified, + received):\n\n");
            message.Append(TextDiff.Describe(verified ?? "", received));
            message.Append(Invariant($"\nto accept it: mv '{ReceivedPath}' '{VerifiedPath}'\n"));
        }

        foreach (var orphan in orphans)
        {
            message.Append(Invariant($"{orphan} belongs to no text of this test: delete it\n"));
        }

        return message.ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the one that a person has accepted and that lies beside the test as a <c>.verified.</c> file.
/// </summary>
/// <remarks>
/// <para>
/// The names, the namespaces and the files are those of Verify.Xunit, whose small part that the tests use this is:
/// <c>dotnet test -p:UseVerifyPackage=true</c> compiles the same tests against the package itself. Two things of the
/// package are left out, so a text must not depend on them: it replaces paths of the checkout inside a text, and it opens
/// a diff tool.
/// </para>
/// <para>
/// <c>await Verify(report)</c> in <c>ReportTests.An_empty_report</c> reads <c>ReportTests.An_empty_report.verified.txt</c>.
/// Where the two differ, the text is written to <c>….received.txt</c> and the test fails; renaming that file accepts it.
/// Nothing accepts it by itself.
/// </para>
/// </remarks>
internal static class Verifier
{
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "")
    {
        var method = UseVerifyAttribute.RunningTest
            ?? throw new InvalidOperationException("Verify was called outside a test, or on a thread that the test did not start");

        return new SettingsTask(settings ?? new VerifySettings(), chosen =>
        {
            var directory = SnapshotName.DirectoryOf(sourceFile, chosen);
            var snapshot = new Snapshot(directory, SnapshotName.PrefixOf(method, chosen), extension);
            SnapshotName.Reserve(snapshot.VerifiedPath);
            snapshot.Verify(target switch { null => "null", "" => "emptyString", _ => target });
        });
    }
}

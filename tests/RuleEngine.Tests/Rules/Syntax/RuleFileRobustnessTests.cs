using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Rules.Syntax;

/// <summary>Files as they look after a slip of the hand: a piece too many, too few, or in the wrong place.</summary>
public sealed class RuleFileRobustnessTests
{
    private static readonly string[] Files = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests", "RuleEngine.Tests", "Rules", "Syntax", "Cases"), "*.yaml")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .Where(static text => text.Length is > 0 and < 2_000)];

    private static readonly Gen<string> Pieces = Gen.Elements(
        "\"", "'", "«", "»", "“", "[", "]", "{", "}", "(", ")", ": ", "- ", "#", " #", "\n", "\r\n", "\n  ", "\t", "  ", "$", "/", "~", "*", "&", "!",
        "|", ">", "%", "@", "`", ",", "،", "\u200f", "\u00a0", "\u0085", "\u2028", "\ud83d", "\0", "\\", "? ", "---\n", "...\n", "<<: ", "then", "or",
        "rules:\n", "define:\n", "match: ", "قوات", "\ufeff", ">2", "|+", "\"\\u00", "\\\n");

    [Fact]
    public void A_broken_file_is_told_and_never_thrown_at_anybody() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Arb.From(Broken()), static text =>
        {
            var source = new SourceText("file.yaml", text);
            var diagnostics = RuleFileParser.Parse(source).Diagnostics.AddRange(PackFileParser.Parse(source).Diagnostics);
            return diagnostics.All(diagnostic => IsInside(diagnostic, text)
                && DiagnosticRenderer.Render(diagnostic).EndsWith('\n')
                && DiagnosticRenderer.Render(diagnostic, DiagnosticLayout.Terminal).EndsWith('\n'));
        }));

    private static bool IsInside(Diagnostic diagnostic, string text) =>
        diagnostic.Related.Select(static label => label.Location.Span).Append(diagnostic.Primary?.Location.Span ?? default)
            .All(span => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length);

    private static Gen<string> Broken() =>
        from file in Gen.Elements(Files)
        from slips in Gen.Choose(1, 6)
        from places in Gen.Choose(0, 1_000_000).ArrayOf(slips)
        from pieces in Pieces.ArrayOf(slips)
        from lengths in Gen.Choose(0, 6).ArrayOf(slips)
        select places.Zip(pieces, lengths).Aggregate(file, static (text, slip) => Slip(text, slip.First, slip.Second, slip.Third));

    // Even places take a piece out, odd ones put one in.
    private static string Slip(string text, int place, string piece, int length)
    {
        var at = place / 2 % (text.Length + 1);
        return place % 2 == 0 ? text.Remove(at, Math.Min(length, text.Length - at)) : text.Insert(at, piece);
    }
}

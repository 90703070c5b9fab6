using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>The lines that paragraphs are made of know where they stand in the text.</summary>
public sealed class LineCutterTests
{
    private static readonly Gen<string> Break = Gen.Elements("\n", "\r\n", "\r", "\n\n", "\r\r\n", "\u2028", "\u2029", "\u0085", " \n\t", "\u000B");

    private static readonly Gen<string> Words =
        from words in Gen.Elements("a", "bb", "ministers.", "said", " ", "من").NonEmptyListOf().Resize(12)
        select string.Join(' ', words);

    private static readonly Gen<string> Lines =
        from lines in (from words in Words from end in Break select words + end).ListOf()
        select string.Concat(lines);

    // Broken as mail is, so that lines are put together again.
    private static readonly Gen<string> Broken =
        from words in Gen.Elements("ministers", "said", "that", "nobody", "disagreed").ArrayOf(90)
        from newLine in Gen.Elements("\n", "\r\n", "\r")
        select BrokenAt(60, words, newLine);

    private static readonly Gen<string> Text =
        from lines in Lines
        from broken in Gen.Frequency((3, Gen.Constant("")), (1, Broken))
        from rest in Lines
        select lines + broken + rest;

    [Fact]
    public void Every_line_knows_its_line_and_column_unless_it_is_several() =>
        Prop.ForAll(Arb.From(Text), static text =>
        {
            var source = new SourceText("", text);
            return Cut(text).TrueForAll(line => line.In(text).IndexOfAny("\n\r\u0085\u2028\u2029") >= 0
                ? line.Line == 0
                : new LinePosition(line.Line, line.Column) == source.PositionAt(line.Start));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_put_together_are_in_no_one_line() =>
        Prop.ForAll(Arb.From(Broken), static text => Cut(text).Exists(static line => line.Line == 0)).QuickCheckThrowOnFailure();

    private static List<TextLine> Cut(string text)
    {
        var lines = new PartBuffer<TextLine>();
        LineCutter.Cut(text, lines);
        return [.. lines.AsSpan()];
    }

    private static string BrokenAt(int width, string[] words, string newLine)
    {
        var text = words[0];
        var length = text.Length;
        foreach (var word in words[1..])
        {
            var fits = length + 1 + word.Length <= width;
            text += (fits ? " " : newLine) + word;
            length = fits ? length + 1 + word.Length : word.Length;
        }

        return text;
    }
}

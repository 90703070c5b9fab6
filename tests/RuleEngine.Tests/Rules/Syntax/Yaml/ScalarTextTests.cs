using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Tests.Rules.Syntax.Yaml;

public sealed class ScalarTextTests
{
    private static readonly Gen<string> Words = Gen.Elements("one", "قوات", "«a»", "$x", "قَالَ", "記者", "👍🏽", "-", "it's", "a:b");

    private static readonly Gen<string> Gaps = Gen.Frequency(
        (6, Gen.Constant(" ")), (1, Gen.Constant("  ")), (2, Gen.Constant("\n    ")), (1, Gen.Constant("\n\n    ")), (1, Gen.Constant("  \n \n      ")));

    private static readonly Gen<string> Escapes = Gen.Elements("\\\"", "\\\\", "\\u00ab", "\\xbb", "\\t", "\\n", "\\/", "\\ ", "\\U0001F44D", "\\\n    ");

    [Fact]
    public void A_plain_scalar_is_followed_back_to_the_file() => Holds(Text(Gaps, Words), static text => text);

    [Fact]
    public void A_single_quoted_scalar_is_followed_back_to_the_file() =>
        Holds(Text(Gaps, Words), static text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'");

    [Fact]
    public void A_double_quoted_scalar_is_followed_back_to_the_file() =>
        Holds(Text(Gaps, Gen.OneOf(Words, Escapes)), static text => $"\"{text}\"");

    [Fact]
    public void A_block_scalar_is_followed_back_to_the_file() => Holds(
        from header in Gen.Elements("|", ">", "|-", ">-", "|+", ">+", ">2", "|2-", ">-  # why")
        from lines in Lines()
        select header + "\n" + string.Concat(lines.Select(static line => line.Length == 0 ? "\n" : $"    {line}\n")),
        static text => text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_character_of_a_folded_block_knows_its_place(string lineEnd)
    {
        var file = "- >-\n  one two\n  three\n\n  four\n".ReplaceLineEndings(lineEnd);
        var text = Read(file);

        text.Value.ShouldBe("one two three\nfour");
        foreach (var word in new[] { "one", "two", "three", "four" })
        {
            var location = text.LocationOf(text.Value.IndexOf(word, StringComparison.Ordinal), word.Length);
            location.Span.ShouldBe(new TextSpan(file.IndexOf(word, StringComparison.Ordinal), word.Length));
        }
    }

    [Fact]
    public void An_escape_is_as_wide_as_it_is_typed()
    {
        const string File = "- \"\\u00abso\\xbb\"\n";
        var text = Read(File);

        text.LocationOf(0, 4).Span.ShouldBe(TextSpan.FromBounds(3, File.Length - 2));
        text.LocationOf(0, 1).Span.Length.ShouldBe(6);
    }

    // Letters and marks that no style changes must be found again at the place their offset names.
    private static void Holds(Gen<string> texts, Func<string, string> write) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(texts), raw =>
        {
            var file = $"-\n  k: {write(raw)}\n";
            var text = Read(file);
            var isKnown = text.LocationOf(0, 0).Span.Length == 0;
            return isKnown && Enumerable.Range(0, text.Value.Length).All(i => IsSame(file, text, i));
        }));

    private static bool IsSame(string file, ScalarText text, int index)
    {
        var typed = file[text.LocationOf(index, 1).Span.Start];
        return char.IsWhiteSpace(text.Value[index])
            ? char.IsWhiteSpace(typed) || typed == '\\'
            : text.Value[index] == typed || typed == '\\' || char.IsLowSurrogate(text.Value[index]);
    }

    private static ScalarText Read(string file)
    {
        var source = new SourceText("file.yaml", file);
        var diagnostics = new DiagnosticBag();
        var (value, failure) = YamlReader.Read(new YamlPiece(source, 0, file.Length), diagnostics);
        failure.ShouldBeNull();
        diagnostics.ShouldBeEmpty();
        var item = ((YamlList)value!).Items[0];
        return ScalarTextReader.Read(item as YamlScalar ?? (YamlScalar)((YamlMap)item).Pairs[0].Value);
    }

    private static Gen<string> Text(Gen<string> gaps, Gen<string> words) =>
        from count in Gen.Choose(1, 6)
        from parts in words.ArrayOf(count)
        from between in gaps.ArrayOf(count)
        select Joined(parts, between);

    private static string Joined(string[] parts, string[] between)
    {
        // A dash or a mark that a plain scalar cannot begin with stands behind a word.
        var text = new StringBuilder("x");
        for (var i = 0; i < parts.Length; i++)
        {
            text.Append(between[i]).Append(parts[i]);
        }

        return text.ToString();
    }

    private static Gen<string[]> Lines() =>
        from count in Gen.Choose(1, 6)
        from lines in Gen.Frequency((4, Words), (1, Gen.Constant("")), (1, Words.Select(static word => "  " + word))).ArrayOf(count)
        select lines.Prepend("first").ToArray();
}

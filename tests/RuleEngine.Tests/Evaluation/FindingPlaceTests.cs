using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What is reported is a piece of the article as it came, whatever noise its spelling carries.</summary>
public sealed class FindingPlaceTests
{
    private const string Harakat = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670";
    private const string Invisible = "\u0640\u200C\u200D\u200E\u200F\u2066\u2069\uFEFF";

    private static readonly RuleSet Rules =
        RuleSet.Load(Repository.PathOf("tests/RuleEngine.Tests/Evaluation/Packs/noisy")).RuleSet!;

    private static readonly string[] Words =
    [
        "قوات",
        "الحكومة",
        "وقوات",
        "للحكومة",
        "صحيفة",
        "صحيفتهم",
        "الصحف",
        "أعلن",
        "وأعلنت",
        "ويعلنون",
        "اليوم",
        "لـ",
        "و",
        "3800",
        "بينهم3800",
        "«",
        "»",
        "\"",
        "”",
        "،",
        ".",
        "\n",
        "🚢",
        "\uFEDF\uFEE0\uFEA4\uFEDC\uFEEE\uFEE3\uFE94",
    ];

    private static readonly Gen<string> NoisyWord =
        from word in Gen.Elements(Words)
        from marks in Gen.Frequency((6, Gen.Constant("")), (3, Gen.Elements(Harakat.ToCharArray()).Select(char.ToString)), (1, Gen.Elements(Invisible.ToCharArray()).Select(char.ToString)))
        from place in Gen.Choose(1, 9).Select(place => Math.Min(place, word.Length))
        select IsNoise(marks, word, place) ? word.Insert(place, marks) : word;

    private static readonly Gen<string> Text =
        from words in NoisyWord.ArrayOf().Resize(30)
        from spaces in Gen.Elements(" ", "\u00A0", "  ", "", " \u2009").ArrayOf(words.Length)
        select string.Concat(words.Zip(spaces, static (word, space) => word + space));

    [Fact]
    public void Every_reported_piece_is_a_slice_of_the_article() =>
        Prop.ForAll(Arb.From(Text), static text =>
        {
            var findings = Evaluate(text);
            return findings.All(finding => finding.Place is { } place
                && place.Text == text.Substring(place.Start, place.Length)
                && place.Start >= place.SentenceStart
                && place.Start + place.Length <= place.SentenceStart + place.SentenceLength
                && IsWhereItSays(place, text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_and_columns_are_those_an_editor_shows_whatever_breaks_the_lines() =>
        Prop.ForAll(
            Arb.From(Text),
            Arb.From(Gen.Elements("\r\n", "\r", "\u2028", "\u0085", "\n \n\t")),
            Arb.From(Gen.Choose(1, 9)),
            static (text, lineBreak, firstLine) =>
            {
                // Behind it lines of a fixed width, which are read as one paragraph.
                var broken = string.Concat(Enumerable.Repeat("وصلت قوات الحكومة إلى المدينة ثم وصلت قوات الحكومة إلى" + lineBreak, 8));
                var article = new Article { Id = "lines", Text = text.Replace("\n", lineBreak) + lineBreak + broken, Language = "ar", FirstLine = firstLine };
                var source = new SourceText("", article.Text, firstLine);
                return Rules.Evaluate(article).Findings.All(finding =>
                    finding.Place is { } place && new LinePosition(place.Line, place.Column) == source.PositionAt(place.Start));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Folding_the_article_first_changes_no_finding() =>
        Prop.ForAll(Arb.From(Text), static text =>
        {
            // Only what folding drops or unifies differs between the two, so the same rules find the same folded words in both.
            var found = Evaluate(text).Select(static finding => (finding.Rule, TextFolding.Fold(finding.Place!.Text).Text));
            var again = Evaluate(TextFolding.Fold(text).Text).Select(static finding => (finding.Rule, TextFolding.Fold(finding.Place!.Text).Text));
            return found.SequenceEqual(again);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Noise_hides_no_phrase() =>
        Evaluate("وصلت قُــوَّاتُ\u00A0\u200Fالحُكومـــة\u200E فجر اليوم إلى المدينة.")
            .ShouldHaveSingleItem()
            .Place!.Text.ShouldBe("قُــوَّاتُ\u00A0\u200Fالحُكومـــة");

    /// <summary>Whether marks at a place in a word are no more than noise: behind a digit tatweel is a dash (<c>10ـ15</c>).</summary>
    private static bool IsNoise(string marks, string word, int place) =>
        marks.Length > 0 && char.IsLetter(word[0]) && !(marks[0] == '\u0640' && char.IsAsciiDigit(word[place - 1]));

    private static bool IsWhereItSays(FindingPlace place, string text)
    {
        var lines = text.Split('\n');
        return text.Length >= place.Start
            && place.Line == text.AsSpan(0, place.Start).Count('\n') + 1
            && lines[place.Line - 1][(place.Column - 1)..].StartsWith(place.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    private static IReadOnlyList<Finding> Evaluate(string text) =>
        Rules.Evaluate(new Article { Id = "noisy", Text = text, Language = "ar" }).Findings;
}

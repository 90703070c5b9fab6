using System.Collections.Immutable;
using System.Text;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Testing;

namespace RuleEngine.Tests.Testing;

public sealed class RuleTestFailurePrinterTests
{
    private static readonly SourceLocation Place = new(new SourceText("rules/labels.yaml", "- hit: …"), new TextSpan(2, 3));

    [Fact]
    public async Task A_failure_shows_what_was_expected_and_under_it_what_was_found() => await Verify(
        Printed("extent", "هاجمت ((ميليشيا)) «قسد» القرية.", "هاجمت ((ميليشيا «قسد»)) القرية.")
        + Printed("missing and unexpected", "An angry ((mob)) met the crowd.", "An angry mob met the ((crowd)).")
        + Printed("nothing marked", "وصلت ميليشيا إلى القرية.", "وصلت ((ميليشيا)) إلى القرية.")
        + Printed("one line of three", "First.\nThe ((mob)) came.\nLast.", "First.\nThe mob came.\nLast.")
        + Printed("title and text", "A ((mob)) came.", "A mob came.", "((Mob)) came", "Mob came")
        + Printed("title alone", "A ((mob)) came.", "A ((mob)) came.", "Mob came", "((Mob)) came"));

    [Fact]
    public void Isolates_keep_an_arabic_sentence_together() =>
        RuleTestFailurePrinter.Print(Failure("labels/a", "هجوم ((قوي))", "هجوم قوي", null, null), isolates: true)
            .ShouldContain("found:    \u2068هجوم قوي\u2069\n");

    private static string Printed(string name, string expected, string found, string? expectedTitle = null, string? foundTitle = null) =>
        RuleTestFailurePrinter.Print(Failure($"labels/{name}", expected, found, expectedTitle, foundTitle), isolates: false);

    private static RuleTestFailure Failure(string name, string expected, string found, string? expectedTitle, string? foundTitle)
    {
        var (text, title) = (Unmarked(expected), expectedTitle is null ? null : Unmarked(expectedTitle));
        ImmutableArray<MarkedSpan> expectedSpans =
            [.. Spans(expectedTitle ?? "", ArticleField.Title), .. Spans(expected, ArticleField.Text)];
        ImmutableArray<MarkedSpan> foundSpans =
            [.. Spans(foundTitle ?? "", ArticleField.Title), .. Spans(found, ArticleField.Text)];
        return new RuleTestFailure
        {
            Rule = name,
            Pack = "labels",
            Location = Place,
            IsHit = !expectedSpans.IsEmpty,
            Article = new Article { Id = "test", Text = text, Title = title },
            Expected = expectedSpans,
            Found = foundSpans,
            Differences = RuleTestComparison.Compare(expectedSpans, foundSpans),
            Diagnostics = [],
        };
    }

    private static string Unmarked(string marked) =>
        marked.Replace("((", "", StringComparison.Ordinal).Replace("))", "", StringComparison.Ordinal);

    private static IEnumerable<MarkedSpan> Spans(string marked, ArticleField field)
    {
        var before = new StringBuilder();
        foreach (var (piece, i) in marked.Split(["((", "))"], StringSplitOptions.None).Select(static (piece, i) => (piece, i)))
        {
            if (i % 2 == 1)
            {
                yield return new MarkedSpan(field, before.Length, piece.Length);
            }

            before.Append(piece);
        }
    }
}

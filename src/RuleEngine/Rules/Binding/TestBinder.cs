using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds the tests that rules and definitions carry.</summary>
internal static class TestBinder
{
    /// <param name="tests">The tests as written.</param>
    /// <param name="language">The language of an article that names none, or <c>any</c> to have it detected.</param>
    /// <param name="findsSpans">Whether there are places to mark; a rule on the whole article has none.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static ImmutableArray<BoundTest> Bind(
        ImmutableArray<TestSyntax> tests,
        string language,
        bool findsSpans,
        DiagnosticBag diagnostics) =>
        [.. tests.Select(test => Bind(test, language, findsSpans, diagnostics)).OfType<BoundTest>()];

    private static BoundTest? Bind(TestSyntax test, string language, bool findsSpans, DiagnosticBag diagnostics)
    {
        var title = test.Title is null ? null : MarkedText.Read(test.Title.Value);
        var text = test.Text is null ? null : MarkedText.Read(test.Text.Value);
        if (HasProblem(test.Title, title, diagnostics) | HasProblem(test.Text, text, diagnostics))
        {
            return null;
        }

        ImmutableArray<BoundMark> marks = [.. MarksOf(title, ArticleField.Title), .. MarksOf(text, ArticleField.Text)];
        CheckMarks(test, marks.Length, findsSpans, diagnostics);
        if (test.Language is { } code)
        {
            LanguageCode.Check(code.Value, code.Location, "write `ar` or `en`", diagnostics);
        }

        var article = new Article
        {
            Id = test.Location.ToString(),
            Text = text?.Text ?? "",
            Title = title?.Text,
            Language = test.Language?.Value ?? (language == Languages.UnknownCode ? null : language),
            Published = test.Published?.Value,
            Source = test.Source?.Value,
            Genre = test.Genre?.Value,
        };
        return new BoundTest(test.Location, test.IsHit, article, marks);
    }

    private static IEnumerable<BoundMark> MarksOf(MarkedText? text, ArticleField field) =>
        text?.Marks.Select(mark => new BoundMark(field, mark.Start, mark.Length)) ?? [];

    private static bool HasProblem(Located<string>? written, MarkedText? read, DiagnosticBag diagnostics)
    {
        if (written is null || read?.Problem is null)
        {
            return false;
        }

        diagnostics.Add(BindingDiagnostics.BadMarks.At(
            ScalarPlace.Of(written.Location, written.Value, read.ProblemStart, 2),
            read.Problem,
            "",
            "each expected finding stands between `((` and `))`"));
        return true;
    }

    private static void CheckMarks(TestSyntax test, int marks, bool findsSpans, DiagnosticBag diagnostics)
    {
        var place = (test.Text ?? test.Title)?.Location ?? test.Location;
        if (test.IsHit && marks == 0 && findsSpans)
        {
            diagnostics.Add(BindingDiagnostics.HitWithoutMark.At(
                place, "this hit does not mark what is found", "no `((…))` in it", "write `((` and `))` round each expected finding"));
        }
        else if (!test.IsHit && marks > 0)
        {
            diagnostics.Add(BindingDiagnostics.MarkUnexpected.At(
                place, "an `ok` expects no finding, but this one marks some", "marked here", "write `hit:` if they are to be found, else take the marks out"));
        }
        else if (marks > 0 && !findsSpans)
        {
            diagnostics.Add(BindingDiagnostics.MarkUnexpected.At(
                place, "this rule speaks of the whole article and finds no place in it", "marked here", "take the marks out: the article alone is the hit"));
        }
    }
}

using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Rules.Binding;

namespace RuleEngine.Tests.Evaluation;

public sealed class TermLinkerTests
{
    // Words that several lists hold, phrases that share words, a list with another pattern, one with a list in it.
    private const string Pack = """
        === rules.yaml
        rules:
          - {id: a, match: "«red» or «blue» or «green»"}
          - {id: b, match: "«blue» or «dark blue» or «sea»"}
          - {id: c, match: "«green» or «dark» or «blue sea» or «sky» or «red sky»"}
          - {id: d, match: "«sky» or number or «dark blue sea»"}
          - {id: e, match: "(«red» or «blue» or «green») then (quote or «dark» or «sky»)"}
          - {id: f, match: "«moon»"}
          - {id: g, match: "«moon» near/9 («red» or «sky» or «sea» or «dark»)"}
        """;

    private static readonly Gen<string> Text =
        from words in Gen.Elements("red", "blue", "green", "dark", "sea", "sky", "moon", "a", "tall", "7", "tree.").ListOf()
        select string.Join(' ', words);

    /// <summary>Whatever else was asked before, and whatever the article before held.</summary>
    [Fact]
    public void What_words_fill_holds_what_each_of_its_terms_finds()
    {
        var program = Compile();
        var evaluation = new ArticleEvaluation(program);
        UnionProgram[] unions = [.. PatternParts.Of(program.Rules).OfType<UnionProgram>()];
        TermProgram[] terms = [.. PatternParts.Of(program.Rules).OfType<TermProgram>()];
        unions.Length.ShouldBeGreaterThan(5);

        Prop.ForAll(Text.ToArbitrary(), Gen.Elements(unions).ArrayOf(9).ToArbitrary(), (text, asked) =>
        {
            evaluation.Start(ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text, Language = "en" }), CancellationToken.None);
            return asked.All(union => evaluation.WordsOf(union).Spans.SequenceEqual(Found(union.Parts.OfType<TermProgram>(), evaluation)))
                && terms.All(term => evaluation.SpansOf(term) is var spans
                    && spans.Spans.SequenceEqual(Found([term], evaluation))
                    && spans.Longest == Naive.LongestOf(spans));
        }).QuickCheckThrowOnFailure();
    }

    private static PatternSpan[] Found(IEnumerable<TermProgram> terms, ArticleEvaluation evaluation)
    {
        var found = new SpanBuilder(evaluation);
        foreach (var term in terms)
        {
            TermEvaluator.Evaluate(term, evaluation, found);
        }

        return Naive.SetOf(found.Spans.ToArray());
    }

    private static RuleSetProgram Compile()
    {
        using var packs = PackFixture.Create(Pack);
        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);
        diagnostics.ShouldBeEmpty();
        return program.ShouldNotBeNull();
    }
}

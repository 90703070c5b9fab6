using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>The index of words finds what trying every word on every token finds, for all words of the shipped packs.</summary>
public sealed class WordIndexTests
{
    private static readonly RuleSetProgram Packs = RuleSetBuilder.Build([Repository.PathOf("rules")], packNames: null).Program!;

    private static readonly TermProgram[] Terms = [.. PatternParts.Of(Packs.Rules).OfType<TermProgram>()];

    private static readonly string[] Proclitics =
    [
        "",
        "و",
        "ال",
        "وال",
        "ب",
        "وبال",
        "ل",
        "لل",
        "ولل",
        "س",
        "فس",
        "ك",
    ];

    /// <summary>Forms of the packs' own words, with proclitics that fit and that do not: where an index could go wrong.</summary>
    private static readonly Gen<string> Word =
        from term in Gen.Elements(Terms)
        from step in Gen.Elements(term.Steps.ToArray())
        from form in Gen.Elements((step.FoldedForms ?? ["propaganda"]).Take(200).ToArray())
        from proclitic in Gen.Elements(Proclitics)
        select proclitic + form;

    [Fact]
    public void The_index_finds_what_trying_every_word_finds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(
                Arb.From(from words in Word.ArrayOf(40) from language in Gen.Elements("ar", "en") select (string.Join(' ', words), language)),
                static p =>
                {
                    var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "random", Text = p.Item1, Language = p.language });
                    var plain = new EvaluationContext(article, Packs, default) { UsesIndex = false };
                    var indexed = new EvaluationContext(article, Packs, default);
                    return Array.TrueForAll(Terms, term => indexed.SpansOf(term).SequenceEqual(plain.SpansOf(term)))
                        && Packs.Rules.All(rule => indexed.OutcomeOf(rule.Index).Reported.SequenceEqual(plain.OutcomeOf(rule.Index).Reported));
                }));

    [Fact]
    public void The_index_answers_for_nearly_all_words() =>
        Terms.Count(static term => Packs.Words.Covers(term.Steps[0])).ShouldBeGreaterThan(Terms.Length * 95 / 100);
}

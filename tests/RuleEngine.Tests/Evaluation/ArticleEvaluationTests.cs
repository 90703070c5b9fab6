using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation.Reference;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What ships finds, byte for byte, what the plain evaluation finds: in random rules and articles, and with the shipped packs.</summary>
public sealed class ArticleEvaluationTests
{
    private const int Cases = 20_000;

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

    /// <summary>A phrase of the packs with marks between its words, some of which it passes over.</summary>
    private static readonly Gen<string> Phrase =
        from term in Gen.Elements(Array.FindAll(Terms, static term => term.Steps.Length > 1))
        from marks in Gen.Elements(" ", " ", " \"", " - ", " - - ", ", ", ". ", " ال ").ArrayOf(term.Steps.Length)
        select string.Concat(term.Steps.Zip(marks, static (step, mark) => (step.FoldedForms ?? ["propaganda"]).First() + mark));

    private static readonly Gen<string> PackText =
        from parts in Gen.Frequency((3, Word), (1, Phrase)).ArrayOf(40)
        from ends in Gen.Elements(" ", " ", " ", " ", ". ", ", ", " \"", ".\n").ArrayOf(40)
        select string.Concat(parts.Zip(ends, static (part, end) => part + end));

    [Fact]
    public void Random_rules_find_what_the_plain_evaluation_finds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Cases),
            Prop.ForAll(
                Arb.From(from rules in RandomRules.All from article in RandomArticles.All select (rules, article)),
                static p => Agree(ArticleEvaluation.Of(p.article, p.rules, default), p.rules, p.article)));

    [Fact]
    public void Random_rules_find_in_long_articles_what_the_plain_evaluation_finds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Cases / 40),
            Prop.ForAll(
                Arb.From(from rules in RandomRules.All from article in RandomArticles.Long select (rules, article)),
                static p => Agree(ArticleEvaluation.Of(p.article, p.rules, default), p.rules, p.article)));

    /// <summary>State is used again from article to article, and spellings have numbers there.</summary>
    [Fact]
    public void One_evaluation_serves_one_article_after_the_other() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Cases / 10),
            Prop.ForAll(
                Arb.From(from rules in RandomRules.All from texts in RandomArticles.All.Select(static a => a.Article).ArrayOf(4) select (rules, texts)),
                static p =>
                {
                    var (evaluation, analyzer) = (new ArticleEvaluation(p.rules), new ArticleAnalyzer());
                    return Array.TrueForAll(p.texts, text =>
                    {
                        var article = analyzer.Analyze(text);
                        evaluation.Start(article, default);
                        return Agree(evaluation, p.rules, article);
                    });
                }));

    [Fact]
    public void The_shipped_packs_find_what_the_plain_evaluation_finds()
    {
        var evaluator = new ArticleEvaluator(Packs);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(30),
            Prop.ForAll(
                Arb.From(from text in PackText from language in Gen.Elements("ar", "en") select (text, language)),
                p => AgreesOn(new Article { Id = "random", Text = p.text, Language = p.language }, evaluator)));
    }

    [Fact]
    public void The_shipped_packs_find_in_the_samples_what_the_plain_evaluation_finds()
    {
        var evaluator = new ArticleEvaluator(Packs);
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("rules/samples"), "*.txt"))
        {
            AgreesOn(new Article { Id = path, Text = File.ReadAllText(path) }, evaluator).ShouldBeTrue(path);
        }
    }

    private static bool AgreesOn(Article article, ArticleEvaluator evaluator)
    {
        var analyzed = ArticleAnalyzer.AnalyzeOnce(article);
        var report = evaluator.Evaluate(analyzed, [.. Packs.Rules.Select(static _ => true)], default);
        return Text(report.Findings) == Text(new PlainEvaluation(analyzed, Packs).Findings());
    }

    private static bool Agree(ArticleEvaluation evaluation, RuleSetProgram rules, AnalyzedArticle article)
    {
        var plain = new PlainEvaluation(article, rules);
        var builder = new FindingBuilder(evaluation);
        var reported = ReportedByCandidates(evaluation);
        foreach (var rule in rules.Rules)
        {
            var (outcome, expected) = (evaluation.OutcomeOf(rule.Index), plain.OutcomeOf(rule.Index));
            if (!outcome.Found.SequenceEqual(expected.Found)
                || !outcome.Cleared.SequenceEqual(expected.Cleared)
                || !outcome.Reported.SequenceEqual(expected.Reported)
                || outcome.When != expected.When
                || Text(builder.FindingsOf(outcome)) != Text(new FindingBuilder(plain).FindingsOf(expected)))
            {
                return false;
            }

            // Candidate selection may try too many rules, never too few.
            var isReported = !rule.IsDefinition && (rule.Pattern is null ? expected.When == Truth.True : !expected.Reported.IsEmpty);
            if (isReported != reported.TryGetValue(rule.Index, out var spans) || (isReported && !spans!.SequenceEqual(expected.Reported)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the rules report that the words of the article lead to, some of them without a look at their patterns.</summary>
    private static Dictionary<int, PatternSpan[]> ReportedByCandidates(ArticleEvaluation evaluation)
    {
        var reported = new Dictionary<int, PatternSpan[]>();
        foreach (var candidate in evaluation.Candidates)
        {
            if (evaluation.SlotOf(candidate) is var slot and >= 0)
            {
                reported.Add(candidate.Rule, [.. evaluation.SelectedIn(slot)]);
            }
        }

        return reported;
    }

    private static string Text(IEnumerable<Finding> findings) => JsonSerializer.Serialize(findings);
}

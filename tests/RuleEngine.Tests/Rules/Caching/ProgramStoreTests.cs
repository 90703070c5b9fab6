using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Caching;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Rules.Caching;

/// <summary>What is read is what was written.</summary>
public sealed class ProgramStoreTests
{
    private const int Cases = 1_000;

    [Fact]
    public void The_shipped_packs_are_the_same_to_the_last_field() => AreReadAsWritten(Repository.PathOf("rules"));

    [Theory]
    [InlineData("tests/RuleEngine.Tests/Evaluation/Packs")]
    [InlineData("tests/RuleEngine.Tests/Evaluation/Tracing/Packs")]
    [InlineData("tests/RuleEngine.Tests/Measuring/Packs")]
    public void Packs_of_tests_are_the_same_to_the_last_field(string folder) => AreReadAsWritten(Repository.PathOf(folder));

    [Fact]
    public void Random_rules_are_the_same_to_the_last_field() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases),
        Prop.ForAll(Arb.From(StorableRules.OfAllWords), static program =>
            ObjectComparison.Difference(program, Copy(program, program.Rules[0].Location.Source)) is not { } difference
                ? true : throw new InvalidOperationException(difference)));

    [Fact]
    public void Random_rules_find_what_they_found() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases),
        Prop.ForAll(
            Arb.From(from rules in StorableRules.OfLetters from article in RandomArticles.All select (rules, article)),
            static p =>
            {
                var copy = Copy(p.rules, p.rules.Rules[0].Location.Source);
                Findings(copy, p.article).ShouldBe(Findings(p.rules, p.article));
            }));

    private static string Findings(RuleSetProgram program, AnalyzedArticle article) => string.Join('\n', new ArticleEvaluator(program)
        .Evaluate(article, [.. program.Rules.Select(static _ => true)], default, listsAttributions: true).Findings);

    private static void AreReadAsWritten(string folder)
    {
        var (program, _) = RuleSetBuilder.Build([folder], packNames: null);
        var sources = PackFinder.Find([folder], new DiagnosticBag())
            .SelectMany(static pack => pack.FileNames().Select(name => pack.Read(name, new DiagnosticBag())!)).ToArray();
        ObjectComparison.Difference(program!, Copy(program!, sources)).ShouldBeNull();
    }

    private static RuleSetProgram Copy(RuleSetProgram program, params SourceText[] sources)
    {
        using var bytes = new MemoryStream();
        ProgramStore.Write(new CacheWriter(bytes), program);
        var reader = new CacheReader(bytes.ToArray(), start: 0);
        foreach (var source in sources)
        {
            reader.Sources.Add(source.Path, source);
        }

        return ProgramStore.Read(reader);
    }
}

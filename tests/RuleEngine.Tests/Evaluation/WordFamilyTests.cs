using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation.Reference;
using RuleEngine.Tests.Rules.Binding;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Words that are written almost alike have numbers side by side and are looked for together: each must be found where it is, and only there.</summary>
public sealed class WordFamilyTests
{
    private static readonly string[] Marks = ["", "َ", "ُ", "ِ", "ّ"];

    /// <summary>More spellings of one word than a family has places.</summary>
    private static readonly string[] Spellings =
        [.. from first in Marks from second in Marks select $"ك{first}ت{second}ب"];

    private static readonly RuleSetProgram Rules =
        Compile([.. PhrasesOf(Spellings, '\'', '\''), .. PhrasesOf(["كتب", "كتب~", "الكتب", "بكتب", "كتبه", "كتب*", "لـ كتب", "بـ كتبه", "من"], '«', '»')]);

    private static readonly Gen<string> Token =
        from proclitic in Gen.Elements("", "", "ال", "ب", "وال", "وبال", "لـ ", "الـ ", "بـ «", "ل")
        from word in Gen.Frequency((3, Gen.Elements(Spellings)), (2, Gen.Elements("كتب", "كتبها", "كتاب", "كتبهم", "بكتب")), (1, Gen.Constant("من")))
        from behind in Gen.Elements(" ", " ", " ", " ", " «", ". ", "، ")
        select proclitic + word + behind;

    [Fact]
    public void Words_of_one_family_are_found_where_they_are()
    {
        var (evaluation, analyzer) = (new ArticleEvaluation(Rules), new ArticleAnalyzer());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(Arb.From(Token.ArrayOf(12).Select(string.Concat)), text =>
            {
                var article = analyzer.Analyze(new Article { Id = "a", Text = text, Language = "ar" });
                evaluation.Start(article, default);
                var plain = new PlainEvaluation(article, Rules);
                return Rules.Rules.All(rule => evaluation.OutcomeOf(rule.Index).Found.SequenceEqual(plain.OutcomeOf(rule.Index).Found));
            }));
    }

    [Fact]
    public void A_number_and_its_bits_say_which_words_of_the_rules()
    {
        var terms = PlannedTerm.Among([.. PatternParts.Of(Rules.Rules).OfType<TermProgram>()]);
        var numbers = new WordNumbers(terms);
        var families = numbers.Families;

        WordMatcher[] words = [.. terms.SelectMany(static term => term.Steps).Distinct()];
        words.Select(word => numbers[word]).Order().ShouldBe(Enumerable.Range(0, words.Length));
        foreach (var word in words)
        {
            var number = numbers[word];
            numbers.Words[number].ShouldBe(word);
            var only = families.Only(number);
            Enumerable.Range(0, words.Length).Where(only.Contains).ShouldBe([number]);
            numbers.Words[only.Family].FoldedBeginnings!.First().ShouldBe(word.FoldedBeginnings!.First());
        }

        words.GroupBy(word => families.FamilyOf(numbers[word])).Max(static family => family.Count()).ShouldBe(WordFamilies.MostWords);
    }

    private static IEnumerable<string> PhrasesOf(string[] words, char open, char close) =>
    [
        .. from word in words select $"{open}{word}{close}",
        .. from first in words from second in words select $"{open}{first} {second}{close}",
        .. from first in words from last in words select $"{open}{words[^1]} {first} {words[0]} {last}{close}",
    ];

    private static RuleSetProgram Compile(string[] phrases)
    {
        var rules = phrases.Select(static (phrase, i) => string.Create(CultureInfo.InvariantCulture, $"  - id: r{i}\n    match: >-\n      {phrase}\n"));
        using var packs = PackFixture.Create($"=== pack.yaml\npack: test\nlanguage: ar\n=== rules.yaml\nrules:\n{string.Concat(rules)}");
        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);
        diagnostics.ShouldNotContain(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return program.ShouldNotBeNull();
    }
}

using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Rules.Binding;

namespace RuleEngine.Tests.Rules.Compilation;

public sealed class RuleCompilerTests
{
    [Theory]
    [InlineData("«so called» then/1 (quote or word)", "\"so called\" then/1 (quote or word)")]
    [InlineData("'US' near/3 (number as n)", "'US' near/3 number as n")]
    [InlineData("verb(\"say says said\") to sentence-end", "verb(\"say says said\") to sentence-end")]
    [InlineData("at least 2 of (number, date, /[0-9]+mm/)", "at least 2 of (number, date, /[0-9]+mm/)")]
    [InlineData("quote if words <= 3 unless near/2 «he» and not in title", "quote if words <= 3 unless near/2 \"he\" and not in title")]
    [InlineData("number near/paragraph date", "number near/paragraph date")]
    [InlineData("number then/3 date", "number then/3 date")]
    public void A_program_prints_as_an_editor_would_write_it(string pattern, string expected) =>
        RuleOf($"match: >-\n      {pattern}").Pattern!.ToString().ShouldBe(expected);

    [Fact]
    public void Equal_parts_of_two_rules_are_one_object()
    {
        var program = Compile(
            """
            === rules.yaml
            define:
              crowd: [crowd, mob~]
            rules:
              - {id: a, match: $crowd then/2 (number or date)}
              - {id: b, match: (number or date) near/5 $crowd}
              - {id: c, match: (number or date) if near/5 «mob~»}
              - {id: d, match: number or (date or «mob~») or number}
            """);
        var chain = program.Rules[0].Pattern.ShouldBeOfType<ThenProgram>();
        var near = program.Rules[1].Pattern.ShouldBeOfType<NearProgram>();
        var filter = program.Rules[2].Pattern.ShouldBeOfType<FilterProgram>();

        near.First.ShouldBeSameAs(chain.Parts[1]);
        near.Second.ShouldBeSameAs(chain.Parts[0]);
        filter.Pattern.ShouldBeSameAs(near.First);
        var list = chain.Parts[0].ShouldBeOfType<DefinitionProgram>().Body.ShouldBeOfType<UnionProgram>();
        list.IsList.ShouldBeTrue();
        list.Parts[1].ShouldBeSameAs(filter.Context.Pattern);
        program.Rules[3].Pattern!.Parts.Length.ShouldBe(3);
    }

    [Fact]
    public void A_word_of_another_place_or_language_is_another_term()
    {
        var program = Compile(
            """
            === one/pack.yaml
            pack: one
            language: en
            === one/rules.yaml
            rules:
              - {id: a, match: «mob» or «angry mob»}
            === two/pack.yaml
            pack: two
            language: any
            === two/rules.yaml
            rules:
              - {id: a, match: «mob»}
            """);
        var (alone, phrase) = ((TermProgram)program.Rules[0].Pattern!.Parts[0], (TermProgram)program.Rules[0].Pattern!.Parts[1]);

        phrase.Steps[1].ShouldNotBeSameAs(alone.Steps[0]);
        program.Rules[1].Pattern.ShouldNotBeSameAs(alone);
    }

    [Fact]
    public void A_rule_stands_behind_those_it_refers_to_and_otherwise_in_the_order_of_files_and_lines()
    {
        var program = Compile(
            """
            === b.yaml
            rules:
              - {id: fourth, phrases: [delta]}
            === a.yaml
            define:
              both: {pattern: rule(third) or rule(fourth), tests: [{hit: "A ((delta))."}]}
            rules:
              - {id: first, phrases: [alpha]}
              - {id: second, match: $both then number}
              - {id: third, phrases: [gamma]}
            """);

        program.Rules.Select(static rule => $"{rule.Index} {rule.Id}").ShouldBe(["0 first", "1 third", "2 fourth", "3 $both", "4 second"]);
        program.Rules[3].IsDefinition.ShouldBeTrue();
        program.Rules[4].Pattern.ShouldBeOfType<ThenProgram>().Parts[0].ShouldBeSameAs(program.Rules[3].Pattern);
        var references = program.Rules[3].Pattern!.Parts[0].Parts.Cast<RuleReferenceProgram>();
        references.SelectMany(static reference => reference.Rules).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_rule_has_its_values_and_its_defaults()
    {
        var plain = RuleOf("phrases: [bitter blow]");
        plain.Name.ShouldBe("test/a");
        plain.Title.ShouldBe("a");
        plain.Message.Fill("bitter blow", new Dictionary<string, string>()).ShouldBe("a");
        (plain.Severity, plain.Status, plain.Report).ShouldBe((RuleEngine.Articles.FindingSeverity.Warning, RuleStatus.Experimental, ReportMode.Every));

        var full = RuleOf(
            "title: T; message: \"who counted {n} of {match}?\"; match: number as n; severity: error; status: stable; report: once per article; weight: 0.5; valid-from: 2019-01-01");
        full.Message.Fill("20 dead", new Dictionary<string, string> { ["n"] = "20" }).ShouldBe("who counted 20 of 20 dead?");
        (full.Severity, full.Status, full.Report).ShouldBe((RuleEngine.Articles.FindingSeverity.Error, RuleStatus.Stable, ReportMode.OncePerArticle));
        full.Weight.ShouldBe(0.5m);
        full.ValidFrom.ShouldBe(new DateOnly(2019, 1, 1));
    }

    [Fact]
    public void A_test_is_an_article_and_the_places_that_were_marked_in_it()
    {
        var test = RuleOf("phrases: [mob]; tests: [{hit: {title: \"The ((mob))\", text: \"A ((mob)) and a ((mob)).\", published: 2019-03-23}}]")
            .Tests.ShouldHaveSingleItem();

        test.Article.Title.ShouldBe("The mob");
        test.Article.Text.ShouldBe("A mob and a mob.");
        test.Article.Language.ShouldBe("en");
        test.Article.Published.ShouldBe(new DateOnly(2019, 3, 23));
        test.Expected.Select(static e => $"{e.Field} {e.Start} {e.Length}").ShouldBe(["Title 4 3", "Text 2 3", "Text 12 3"]);
    }

    [Fact]
    public void A_replacement_keeps_what_it_writes_beside_the_term_it_finds()
    {
        var rule = RuleOf("replace: {ringleader~: leader, perished: died}");

        rule.Replacements.Select(static r => $"{r.Find} {r.Replacement}").ShouldBe(["\"ringleader~\" leader", "\"perished\" died"]);
        rule.Pattern.ShouldBeOfType<UnionProgram>().Parts[0].ShouldBeSameAs(rule.Replacements[0].Find);
    }

    private static RuleProgram RuleOf(string keys) =>
        Compile($$"""
            === rules.yaml
            rules:
              - id: a
                {{keys.Replace("; ", "\n    ", StringComparison.Ordinal)}}
            """).Rules.Single();

    private static RuleSetProgram Compile(string files)
    {
        using var packs = PackFixture.Create(files);
        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);
        diagnostics.ShouldBeEmpty();
        return program.ShouldNotBeNull();
    }
}

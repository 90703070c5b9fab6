using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Syntax;

public sealed class RuleFileParserTests
{
    private const string Labels = """
        define:
          militia: [ميليشيا~, مليشيا~, "«ميلشيا~»"]
          doubting:
            - verb: زعم يزعم زعم زاعم   # a comment
            - {verb: ادّعى يدّعي, except: [الدعاء], tense: past}
            - $militia
            - {as-written: على}
            - {pattern: $militia then number}
          party: {file: parties.csv, column: name}
          militia-of: $militia then $party
          tested:
            any: [one, two]
            tests:
              - ok: Three of them came.

        rules:
          - id: militia
            title: "تسمية محمّلة: ميليشيا"
            technique: Name_Calling-Labeling
            severity: warning
            match: $militia
            lower: in quote
            raise: in title or in lead
            message: "«{match}» تسمية محمّلة."
            suggest: [قوات, مسلحون]
            weight: 1.5
            valid-from: 2019-03-23
            tests:
              - hit: "هاجمت ((ميليشيا)) القرية."
              - ok: {title: عنوان, text: وصلت القوات., language: ar, published: 2020-01-02}
          - id: terms
            replace: {متزعم~: زعيم, هلك: قُتل}
          - id: density
            when: >-
              count($militia) >= 3
              and distinct($militia) >= 2
          - id: cliches
            phrases:
              - ضربة قاضية
              - تضييق الخناق
        """;

    [Fact]
    public void Every_form_of_definition_is_read()
    {
        var file = Read(Labels);

        file.Definitions.Select(static d => d.Name.Value)
            .ShouldBe(["militia", "doubting", "party", "militia-of", "tested"]);
        file.Definitions[0].Entries.Cast<WordsEntrySyntax>().Select(static e => e.Words.Value)
            .ShouldBe(["ميليشيا~", "مليشيا~", "ميلشيا~"]);
        file.Definitions[1].Entries.Select(static e => e.GetType().Name)
            .ShouldBe(["VerbEntrySyntax", "VerbEntrySyntax", "NameEntrySyntax", "AsWrittenEntrySyntax", "PatternEntrySyntax"]);
        file.Definitions[1].Entries[1].Except.ShouldHaveSingleItem().Value.ShouldBe("الدعاء");
        file.Definitions[2].Entries.ShouldHaveSingleItem().ShouldBeOfType<FileEntrySyntax>().Column!.Value.ShouldBe("name");
        file.Definitions[3].Entries.ShouldHaveSingleItem().ShouldBeOfType<PatternEntrySyntax>().Pattern.ToString().ShouldBe("$militia then $party");
        file.Definitions[4].Tests.ShouldHaveSingleItem().IsHit.ShouldBeFalse();
    }

    [Fact]
    public void Every_key_of_a_rule_is_read()
    {
        var rules = Read(Labels).Rules;

        rules.Select(static r => r.Id.Value).ShouldBe(["militia", "terms", "density", "cliches"]);
        rules[0].Match!.ToString().ShouldBe("$militia");
        rules[0].Raise!.ToString().ShouldBe("in title or in lead");
        rules[0].Weight!.Value.ShouldBe(1.5m);
        rules[0].ValidFrom!.Value.ShouldBe(new DateOnly(2019, 3, 23));
        rules[0].Tests[1].Title!.Value.ShouldBe("عنوان");
        rules[0].Tests[1].Published!.Value.ShouldBe(new DateOnly(2020, 1, 2));
        rules[1].Replace!.Value[0].Find.Words.Value.ShouldBe("متزعم~");
        rules[2].When!.ToString().ShouldBe("count($militia) >= 3 and distinct($militia) >= 2");
        rules[3].Phrases!.Value.Length.ShouldBe(2);
    }

    [Fact]
    public void Places_in_a_folded_block_lead_into_the_block()
    {
        var when = (JoinedConditionSyntax)Read(Labels).Rules[2].When!;

        TextOf(when.Operands[1].Location).ShouldBe("distinct($militia) >= 2");
    }

    [Fact]
    public void A_bad_rule_does_not_hide_the_errors_of_the_next()
    {
        var (file, diagnostics) = Parse("""
            rules:
              - id: first
                match: "one" then $two
              - id: second
                match: $a nto $b
              - id: third
                match: $c
            """);

        diagnostics.Select(static d => d.Primary!.Location.Position.Line).ShouldBe([3, 5]);
        file.Rules.Select(static r => (r.Id.Value, r.HasBrokenPattern)).ShouldBe([("first", true), ("second", true), ("third", false)]);
    }

    [Theory]
    [InlineData("\ufeff")]
    [InlineData("")]
    public void A_byte_order_mark_and_windows_line_ends_are_fine(string mark)
    {
        var file = Read(mark + Labels.ReplaceLineEndings("\r\n"));

        TextOf(file.Rules[0].Match!.Location).ShouldBe("$militia");
        TextOf(((JoinedConditionSyntax)file.Rules[2].When!).Operands[1].Location).ShouldBe("distinct($militia) >= 2");
    }

    private static RuleFileSyntax Read(string text)
    {
        var (file, diagnostics) = Parse(text);
        diagnostics.ShouldBeEmpty();
        return file;
    }

    private static (RuleFileSyntax File, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics) Parse(string text) =>
        RuleFileParser.Parse(new SourceText("labels.yaml", text));

    private static string TextOf(SourceLocation location) => location.Source.Text.Substring(location.Span.Start, location.Span.Length);
}

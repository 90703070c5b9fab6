using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Syntax;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("'a' then 'b' then/2 'c'", "'a' then 'b' then/2 'c'")]
    [InlineData("('a' then 'b') then/2 'c'", "('a' then 'b') then/2 'c'")]
    [InlineData("'a' unless in quote", "'a' unless in quote")]
    [InlineData("«a» or “b” or \"c\"", "\"a\" or \"b\" or \"c\"")]
    [InlineData("«a \"quoted\" word»", "«a \"quoted\" word»")]
    [InlineData("/[0-9]+mm/ near/6 $base.source-noun", "/[0-9]+mm/ near/6 $base.source-noun")]
    [InlineData("$a near/sentence (number as n)", "$a near/sentence number as n")]
    [InlineData("$a then/paragraph $b", "$a then/paragraph $b")]
    [InlineData("$a to $b", "$a to $b")]
    [InlineData("$a to sentence-end", "$a to sentence-end")]
    [InlineData("at least 2 of ($a, $b or $c, quote if words <= 3)", "at least 2 of ($a, $b or $c, quote if words <= 3)")]
    [InlineData("verb(\"say says said\") then/3 rule(en-hearsay/rumours)", "verb(\"say says said\") then/3 rule(en-hearsay/rumours)")]
    [InlineData("rule(24-hours) or rule(7)", "rule(24-hours) or rule(7)")]
    [InlineData("($a as one then/3 $b as two) as both", "($a as one then/3 $b as two) as both")]
    [InlineData("number if value >= 100.5 and not in (title or lead) unless again in body", "number if value >= 100.5 and not in (title or lead) unless again in body")]
    [InlineData("((($a)))", "$a")]
    public void A_pattern_prints_as_it_reads(string source, string expected) =>
        PatternParser.Parse(source).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("in quote or in title or is $a")]
    [InlineData("not (in quote and has $a)")]
    [InlineData("(in quote or in lead) and not starts $a")]
    [InlineData("first in paragraph 2 and last in body")]
    [InlineData("again in body")]
    [InlineData("near/6 $a and before/sentence $b and after/paragraph ($c or $d)")]
    [InlineData("previous sentence has $a or next sentence has $b or sentence has $c")]
    [InlineData("paragraph has $a or article has $b or title has $c or lead has $d or body has number")]
    [InlineData("ends $a and words < 3")]
    public void A_context_prints_as_it_reads(string source) =>
        PatternParser.ParseContext(source).ToString().ShouldBe(source);

    [Theory]
    [InlineData("count($a or $b) >= 3")]
    [InlineData("count(rule(cliches)) per 1000 words >= 8 and distinct(rule(cliches)) >= 3")]
    [InlineData("at least 2 of (article has $a, title has $b, not lead has $c)")]
    [InlineData("genre is opinion or source is \"The Daily\" or language is ar")]
    [InlineData("not (published before 2019-03-23 or published after 2020-01-01)")]
    [InlineData("article has ($a then/3 $b) and article has ($c then/3 $b)")]
    public void A_condition_prints_as_it_reads(string source) =>
        PatternParser.ParseCondition(source).ToString().ShouldBe(source);

    [Theory]
    [InlineData("($a then $b")]
    [InlineData("$a or $b then $c")]
    [InlineData("$a then")]
    [InlineData("")]
    [InlineData("$a $b")]
    [InlineData("$a near/60 $b")]
    [InlineData("at least 3 of ($a, $b)")]
    [InlineData("in attributed")]
    public void A_broken_pattern_is_refused(string source) =>
        Should.Throw<FormatException>(() => PatternParser.Parse(source));

    [Theory]
    [InlineData("$a or ", 2_600)]
    [InlineData("$a then ", 1_900)]
    [InlineData("(", 15_900)]
    [InlineData("not (", 3_000)]
    public void A_pattern_as_long_as_may_be_does_not_exhaust_the_stack(string part, int times)
    {
        var pattern = string.Concat(Enumerable.Repeat(part, times)) + "$a";

        var read = Record.Exception(() => PatternParser.Parse(pattern));

        (read is null or FormatException).ShouldBeTrue();
    }
}

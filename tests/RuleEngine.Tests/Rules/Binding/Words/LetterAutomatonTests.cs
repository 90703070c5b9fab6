using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Rules.Binding.Words;

namespace RuleEngine.Tests.Rules.Binding.Words;

/// <summary>What is read as places of letters matches what the run time's expressions match.</summary>
public sealed class LetterAutomatonTests
{
    private const int Cases = 20_000;

    private static readonly Gen<string> Word = Gen.Choose(0, 9).SelectMany(static length => Gen.Elements("a", "b", "c", "و", "1", "\n", "😀").ArrayOf(length)).Select(string.Concat);

    private static readonly Gen<string> Times = Gen.Elements("", "", "", "?", "*", "+", "{2}", "{0}", "{1,}", "{2,}", "{0,2}", "{1,3}", "{0,}", "{3,3}", "??", "+?");

    [Theory]
    [InlineData("و.{3,}", "والقرية", true)]
    [InlineData("و.{3,}", "ورد", false)]
    [InlineData("[وف]?(ال|بال|كال|لل).{3,}", "فالقرية", true)]
    [InlineData("[وف]?(ال|بال|كال|لل).{3,}", "قرية", false)]
    [InlineData("1[0-9]{3}|200[0-9]|201[0-5]", "2014", true)]
    [InlineData("1[0-9]{3}|200[0-9]|201[0-5]", "2016", false)]
    [InlineData(".{2,}'s", "town's", true)]
    [InlineData("", "", true)]
    [InlineData("a{0}", "a", false)]
    [InlineData("[^ab]c", "xc", true)]
    public void An_expression_is_read(string expression, string word, bool isMatch) =>
        LetterAutomatonReader.Read(expression).ShouldNotBeNull().IsMatch(word).ShouldBe(isMatch);

    [Theory]
    [InlineData(@"\d+")]
    [InlineData("^a")]
    [InlineData("a$")]
    [InlineData("(?:a)")]
    [InlineData("a+?")]
    [InlineData("a{,2}")]
    [InlineData("a{")]
    [InlineData("[a-c-[b]]")]
    [InlineData("[]a]")]
    [InlineData("[a-]")]
    [InlineData("a{65}")]
    [InlineData("(a{9}){9}")]
    public void An_expression_of_another_kind_is_left_to_the_run_time(string expression) => LetterAutomatonReader.Read(expression).ShouldBeNull();

    [Fact]
    public void Random_expressions_match_what_the_run_time_matches() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases),
        Prop.ForAll(Arb.From(from expression in OfSize(6) from word in Word select (expression, word)), static p =>
            LetterAutomatonReader.Read(p.expression) is not { } automaton || automaton.IsMatch(p.word) == IsMatch(p.expression, p.word)));

    [Fact]
    public void Most_of_them_are_read() =>
        OfSize(6).Sample(1_000).Count(static expression => LetterAutomatonReader.Read(expression) is not null).ShouldBeGreaterThan(500);

    private static bool IsMatch(string expression, string word) =>
        Regex.IsMatch(word, $@"\A(?:{expression})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static Gen<string> OfSize(int size) => size <= 1
        ? Gen.Elements("a", "b", "و", "1", ".", "[ab]", "[^a]", "[a-c1]", "[و-ي]", "\\w")
        : Gen.Frequency(
            (3, from one in OfSize(size / 2) from other in OfSize(size / 2) select one + other),
            (2, from one in OfSize(size / 2) from other in OfSize(size / 2) select $"({one}|{other})"),
            (1, from one in OfSize(size / 2) select $"({one}|)"),
            (2, from one in OfSize(size / 2) from times in Times select $"({one}){times}"),
            (2, from one in OfSize(1) from times in Times from other in OfSize(size / 2) select one + times + other));
}

using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;
using RuleEngine.Rules.Syntax.Grammar;
using RuleEngine.Rules.Syntax.Yaml;
using Sprache;

namespace RuleEngine.Tests.Rules.Syntax;

/// <summary>What is read without the grammar is what the grammar reads.</summary>
public sealed class PlainPatternsTests
{
    private static readonly Parser<PatternSyntax> Whole = TokenParsers.Whole(PatternGrammar.Pattern);

    private static readonly Gen<string> Patterns =
        from parts in Gen.Elements("«a b»", "\"c~\"", "'d'", "$e", "$f.g", "or", "or", "or", "then", "(", ")", "/h/", "word", "as i", "؟", "«").ArrayOf()
        from space in Gen.Elements(" ", "  ", "\n", "")
        select string.Join(space, parts);

    [Fact]
    public void Patterns_are_read_as_by_the_grammar() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Arb.From(Patterns), static pattern =>
        {
            var text = ScalarText.Verbatim(new SourceText("(pattern)", "  " + pattern), 2, pattern);
            var tokens = PatternLexer.Tokenize(pattern);
            return PlainPatterns.Read(text, tokens) is not { } plain || AreSame(plain, Whole(new PatternStream(text, tokens)[0]));
        }));

    [Theory]
    [InlineData("«a»", true)]
    [InlineData("«a» or $b or 'c'", true)]
    [InlineData("«a» or", false)]
    [InlineData("«a» «b»", false)]
    [InlineData("or «a»", false)]
    [InlineData("", false)]
    [InlineData("«a» or («b»)", false)]
    public void One_operand_is_plain_and_several_joined_by_or(string pattern, bool isPlain) =>
        (PlainPatterns.Read(ScalarText.Verbatim(new SourceText("(pattern)", pattern), 0, pattern), PatternLexer.Tokenize(pattern)) is not null).ShouldBe(isPlain);

    private static bool AreSame(PatternSyntax plain, IResult<PatternSyntax> parsed) => parsed.WasSuccessful && (plain, parsed.Value) switch
    {
        (OrSyntax one, OrSyntax other) => one.Location == other.Location && one.Operands.SequenceEqual(other.Operands),
        var (one, other) => one == other,
    };
}

using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Syntax;

public sealed class PatternPrinterTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Fact]
    public void A_pattern_reads_back_as_it_was_printed() =>
        Check.One(Config, Prop.ForAll(Arb.From(PatternSyntaxGenerator.Patterns), static pattern =>
            SyntaxShape.Of(PatternParser.Parse(pattern.ToString())) == SyntaxShape.Of(pattern)));

    [Fact]
    public void A_context_reads_back_as_it_was_printed() =>
        Check.One(Config, Prop.ForAll(Arb.From(PatternSyntaxGenerator.Contexts), static context =>
            SyntaxShape.Of(PatternParser.ParseContext(context.ToString())) == SyntaxShape.Of(context)));

    [Fact]
    public void A_condition_reads_back_as_it_was_printed() =>
        Check.One(Config, Prop.ForAll(Arb.From(PatternSyntaxGenerator.Conditions), static condition =>
            SyntaxShape.Of(PatternParser.ParseCondition(condition.ToString())) == SyntaxShape.Of(condition)));

    [Fact]
    public void Every_part_of_a_pattern_stands_where_its_place_says() =>
        Check.One(Config.WithMaxTest(60), Prop.ForAll(Arb.From(PatternSyntaxGenerator.Patterns), static random =>
        {
            var text = random.ToString();
            var pattern = PatternParser.Parse(text);
            return Parts(pattern).All(part =>
                SyntaxShape.Of(PatternParser.Parse(text.Substring(part.Location.Span.Start, part.Location.Span.Length))) == SyntaxShape.Of(part));
        }));

    private static IEnumerable<PatternSyntax> Parts(PatternSyntax pattern) => pattern switch
    {
        OrSyntax or => or.Operands.SelectMany(Parts).Prepend(or),
        ThenSyntax then => then.Operands.SelectMany(Parts).Prepend(then),
        AtLeastSyntax choice => choice.Operands.SelectMany(Parts).Prepend(choice),
        WideSyntax wide => Parts(wide.First).Concat(Parts(wide.Second)).Prepend(wide),
        ToSentenceEndSyntax to => Parts(to.First).Prepend(to),
        CaptureSyntax capture => Parts(capture.Pattern).Prepend(capture),
        FilterSyntax filter => Parts(filter.Pattern),
        _ => [pattern],
    };
}

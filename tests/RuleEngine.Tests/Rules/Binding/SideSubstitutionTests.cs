using System.Collections;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Binding;

public sealed class SideSubstitutionTests
{
    private const string Rule = """
        rules:
          - id: a
            match: >-
              ($one or ($one then/2 $other) or ($one near/3 $other) or ($one near/sentence $other) or ($one to $other) or ($one to sentence-end)
              or at least 2 of ($one, $other, $pack.one) or ($one as side) or ($one if in $other) or "one" or 'one' or verb("one") or /one/
              or quote or rule(one))
            phrases: [$one, {pattern: $other then $one}, one, {verb: one}, {as-written: one}, {file: one.txt}, {sides: names}]
            unless: not in $one and (near/2 $other or sentence has $one or in paragraph 1 or words > 1)
            lower: in $one or by $other
            raise: in $other
            when: >-
              not article has $one and (count($other) > 1 or at least 1 of (title has $one, lead has $other) or genre is one
              or published before 2020-01-01)
        """;

    [Fact]
    public async Task The_sides_stand_wherever_a_pattern_can()
    {
        var rule = new SideSubstitution(NameOf("base.state"), NameOf("rebels")).In(Read());

        await Verify(string.Join('\n', [.. rule.Phrases!.Value.Select(static entry => entry is PatternEntrySyntax { Pattern: var pattern } ? pattern.ToString() : entry.GetType().Name),
            rule.Match, rule.Unless, rule.Lower, rule.Raise, rule.When]));
    }

    [Fact]
    public void The_rule_above_has_one_of_every_kind()
    {
        var seen = KindsIn(Read()).ToHashSet();

        typeof(RuleSyntax).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false } && IsSyntax(type))
            .Except(seen)
            .ShouldBeEmpty();
    }

    private static bool IsSyntax(Type type) =>
        type.IsAssignableTo(typeof(PatternSyntax)) || type.IsAssignableTo(typeof(ContextSyntax))
        || type.IsAssignableTo(typeof(ConditionSyntax)) || type.IsAssignableTo(typeof(EntrySyntax));

    private static IEnumerable<Type> KindsIn(object syntax) => syntax.GetType().GetProperties()
        .Where(static property => property.GetIndexParameters().Length == 0)
        .Select(property => property.GetValue(syntax))
        .SelectMany(static value => value is string ? [] : value is IEnumerable list ? list.Cast<object?>() : [value])
        .OfType<object>()
        .Where(static value => IsSyntax(value.GetType()))
        .SelectMany(static value => KindsIn(value).Prepend(value.GetType()));

    private static RuleSyntax Read()
    {
        var (file, diagnostics) = RuleFileParser.Parse(new SourceText("rules.yaml", Rule));
        diagnostics.ShouldBeEmpty();
        return file.Rules.ShouldHaveSingleItem();
    }

    private static NameSyntax NameOf(string dotted) => NameSyntax.Of(new SourceLocation(new SourceText("", dotted), new TextSpan(0, dotted.Length)), dotted);
}

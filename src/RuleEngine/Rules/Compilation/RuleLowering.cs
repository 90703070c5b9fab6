using System.Collections.Immutable;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Turns bound rules, and the definitions that carry tests, into programs.</summary>
internal sealed class RuleLowering(PatternLowering patterns)
{
    public RuleProgram Lower(BoundRule rule, BoundPack pack, int index) => new()
    {
        Index = index,
        Pack = pack.Name,
        Id = rule.Symbol.Name,
        WrittenId = rule.Symbol.Written.Name,
        Location = rule.Symbol.Location,
        Language = pack.Language,
        Title = rule.Title,
        Why = rule.Why,
        Technique = rule.Technique,
        Severity = rule.Severity,
        Status = Keywords.StatusOf(rule.Status),
        Report = Keywords.ReportOf(rule.Report),
        Weight = rule.Weight,
        Pattern = rule.Pattern is null ? null : patterns.Lower(rule.Pattern),
        Unless = Lower(rule.Unless),
        Lower = Lower(rule.Lower),
        Raise = Lower(rule.Raise),
        When = rule.When is null ? null : patterns.Contexts.Lower(rule.When),
        Message = Lower(rule.Message),
        Suggest = [.. rule.Suggest.Select(Lower)],
        Replacements = [.. rule.Replacements.Select(r => new ReplacementProgram(patterns.LowerTerm(r.Find), r.Replacement))],
        References = rule.References,
        Related = rule.Related,
        Tags = rule.Tags,
        ValidFrom = rule.ValidFrom,
        ValidUntil = rule.ValidUntil,
        ReviewBy = rule.ReviewBy,
        Tests = Lower(rule.Tests),
        Places = PartPlaces.Of(rule),
    };

    public RuleProgram Lower(BoundDefinition definition, BoundPack pack, int index)
    {
        var name = definition.Symbol.ToString();
        return new RuleProgram
        {
            Index = index,
            Pack = pack.Name,
            Id = name,
            Location = definition.Symbol.Location,
            Language = pack.Language,
            Title = name,
            IsDefinition = true,
            Pattern = patterns.DefinitionOf(definition.Symbol, name),
            Message = new MessageTemplate([new MessagePiece(name, IsPlace: false)]),
            Tests = Lower(definition.Tests),
            Places = PartPlaces.Of(definition),
        };
    }

    private ContextProgram? Lower(BoundContext? context) => context is null ? null : patterns.Contexts.Lower(context);

    private static MessageTemplate Lower(BoundMessage message) =>
        new([.. message.Pieces.Select(static piece => new MessagePiece(piece.Text, piece.IsPlace))]);

    private static ImmutableArray<RuleTestCase> Lower(ImmutableArray<BoundTest> tests) =>
    [
        .. tests.Select(static test => new RuleTestCase(
            test.Location,
            test.IsHit,
            test.Article,
            [.. test.Marks.Select(static mark => new ExpectedFinding(mark.Field, mark.Start, mark.Length))])),
    ];
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Random rule sets over <see cref="RandomPatterns"/>: with contexts, conditions, captures, references and every way to report.</summary>
internal static class RandomRules
{
    private static readonly Gen<ContextProgram?> Context =
        Gen.Frequency((2, Gen.Constant<ContextProgram?>(null)), (1, RandomPatterns.Contexts.Select(static c => (ContextProgram?)c)));

    private static readonly Gen<PatternProgram> Pattern = Gen.Choose(1, 8).SelectMany(RandomPatterns.OfSize);

    private static readonly Gen<ConditionProgram> Condition = ConditionOfSize(4);

    /// <summary>Mostly what a gate can tell without the condition.</summary>
    private static readonly Gen<ConditionProgram> NotHas =
        from pattern in RandomPatterns.OfSize(1)
        select (ConditionProgram)new NotConditionProgram("not", new HasConditionProgram("has", Scope.Article, pattern));

    private static readonly Gen<RuleDraft> Draft =
        from pattern in Gen.Frequency((9, Pattern.Select(static p => (PatternProgram?)p)), (1, Gen.Constant<PatternProgram?>(null)))
        from unless in Context
        from lower in Context
        from when in Gen.Frequency(
            (4, Gen.Constant<ConditionProgram?>(null)),
            (2, Condition.Select(static c => (ConditionProgram?)c)),
            (1, NotHas.Select(static c => (ConditionProgram?)c)))
        from report in Gen.Elements(Enum.GetValues<ReportMode>())
        from reference in Gen.Choose(-3, 3)
        select new RuleDraft(pattern, unless, lower, when, report, reference);

    public static Gen<RuleSetProgram> All { get; } =
        from count in Gen.Choose(1, 5) from drafts in Draft.ArrayOf(count) select Build(drafts);

    private static Gen<ConditionProgram> ConditionOfSize(int size) => size <= 1 ? Fact : Gen.Frequency(
        (4, Fact),
        (1, ConditionOfSize(size / 2).Select(static c => (ConditionProgram)new NotConditionProgram($"not ({c})", c))),
        (2, from parts in ConditionOfSize(size / 2).ArrayOf(3)
            from least in Gen.Choose(1, 3)
            select (ConditionProgram)new JoinedConditionProgram("at least", least, [.. parts])));

    private static Gen<ConditionProgram> Fact => Gen.OneOf(
        from pattern in RandomPatterns.OfSize(2)
        from isDistinct in Gen.Elements(true, false)
        from isDensity in Gen.Elements(true, false)
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from value in Gen.Choose(0, 3)
        select (ConditionProgram)new CountConditionProgram("count", isDistinct, pattern, isDensity, comparison, isDensity ? value * 100 : value),
        from pattern in RandomPatterns.OfSize(2)
        from scope in Gen.Elements(Scope.Article, Scope.Title, Scope.Lead, Scope.Body)
        select (ConditionProgram)new HasConditionProgram("has", scope, pattern));

    /// <summary>A rule refers to one before it, where its draft says so; every seventh rule is a definition.</summary>
    private static RuleSetProgram Build(RuleDraft[] drafts)
    {
        var numbering = new PatternNumbering();
        var rules = ImmutableArray.CreateBuilder<RuleProgram>();
        foreach (var draft in drafts)
        {
            var index = rules.Count;
            var pattern = draft.Reference > 0 && draft.Reference <= index && draft.Pattern is not null
                ? RandomPatterns.Or(draft.Pattern, new RuleReferenceProgram("rule", [index - draft.Reference]))
                : draft.Pattern;
            rules.Add(new RuleProgram
            {
                Index = index,
                Pack = "random",
                Id = $"rule-{index}",
                Location = new SourceLocation(new SourceText("random.yaml", ""), default),
                Language = "any",
                Title = "random",
                Message = new MessageTemplate([new MessagePiece("match", IsPlace: true), new MessagePiece("name", IsPlace: true)]),
                Report = draft.Report,
                Pattern = pattern is null ? null : numbering.Of(pattern),
                Unless = draft.Unless is null ? null : numbering.Of(draft.Unless),
                Lower = draft.Lower is null ? null : numbering.Of(draft.Lower),
                When = draft.When is not null ? numbering.Of(draft.When)
                    : pattern is null ? numbering.Of(new HasConditionProgram("has", Scope.Article, RandomPatterns.Letter("a")))
                    : null,
            });
        }

        return new RuleSetProgram([], rules.ToImmutable(), RandomVoices.Letters);
    }

    private sealed record RuleDraft(
        PatternProgram? Pattern, ContextProgram? Unless, ContextProgram? Lower, ConditionProgram? When, ReportMode Report, int Reference);
}

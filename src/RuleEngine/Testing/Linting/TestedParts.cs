using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Lists the parts of a rule that its tests should exercise, and says for each what that means.</summary>
/// <remarks>
/// The measure is what would go unnoticed if the part were struck out. A branch of an <c>or</c> or an <c>at least</c> is exercised by
/// a <c>hit</c> one of whose findings came about through it. An <c>unless</c> or <c>if</c> is exercised where it drops a span that
/// the pattern before it found; <c>lower</c> and <c>raise</c> where they hold for a finding of a <c>hit</c>; <c>when</c> where it
/// silences the rule. Inside a context or condition an operand of an <c>or</c> must hold once, an operand of an <c>and</c> must fail
/// once; a branch of a pattern that stands there must be found once where its clause holds.
/// <para>
/// Some parts need no test of their own. Words side by side in an <c>or</c> are a list like any other: each was tried on itself when
/// it was bound, and a hit through one of them does for all; so do entries of lists and their exceptions. <c>lower: in quote</c> asks
/// the reader alone and holds no word that could be wrong. What a definition holds is tested by all who use it.
/// </para>
/// <para>
/// Worked example. <c>match: "crowd" or ("angry" then "mob")</c>, <c>unless: in quote or in title</c> with the tests
/// <c>hit: A ((crowd)) came.</c> and <c>ok: "A crowd" came.</c> leaves two dead parts: <c>"angry" then "mob"</c>, through which no
/// finding came about, and <c>in title</c>, which holds in no test.
/// </para>
/// </remarks>
internal static class TestedParts
{
    public static IEnumerable<TestedPart> Of(RuleProgram rule)
    {
        IEnumerable<TestedPart> ofPattern = rule.Pattern is null ? []
            : InPattern(rule.Pattern, branch => run => IsInFinding(branch, rule.Pattern, run));
        TestedPart?[] keys =
        [
            rule.Unless is null ? null : Unless(rule.Unless),
            rule.Lower is null || AsksOnlyTheReader(rule.Lower) ? null : Severity("lower", rule.Lower),
            rule.Raise is null || AsksOnlyTheReader(rule.Raise) ? null : Severity("raise", rule.Raise),
            rule.When is null ? null : When(rule.When),
        ];
        return ofPattern.Concat(keys.OfType<TestedPart>());
    }

    /// <summary>The branches and filters that are written in a pattern; <paramref name="exercise"/> says what exercises a branch.</summary>
    public static IEnumerable<TestedPart> InPattern(
        PatternProgram pattern, Func<PatternProgram, Func<TestRun, bool>> exercise) => pattern switch
        {
            DefinitionProgram => [],
            UnionProgram { IsList: false } union => Branches(union, exercise),
            AtLeastProgram => pattern.Parts.Distinct().Select(part => Branch(part, exercise)),
            FilterProgram filter when IsException(filter) => [],
            FilterProgram filter => InPattern(filter.Pattern, exercise).Append(Filter(filter)),
            _ => pattern.Parts.SelectMany(part => InPattern(part, exercise)),
        };

    /// <summary>
    /// Whether a filter is the <c>except</c> of an entry: it reads as its entry does. Exceptions are tried on their entry when it is
    /// bound, as entries are on themselves.
    /// </summary>
    private static bool IsException(FilterProgram filter) =>
        string.Equals(filter.ToString(), filter.Pattern.ToString(), StringComparison.Ordinal);

    private static bool IsInFinding(PatternProgram branch, PatternProgram pattern, TestRun run) =>
        run.Test.IsHit && run.Outcome.Reported.Any(span =>
            Derivation.Of(pattern, span, run.Evaluation).Any(part => part.Pattern == branch));

    /// <summary>The branches of an <c>or</c>, of which the words are one.</summary>
    private static IEnumerable<TestedPart> Branches(
        UnionProgram union, Func<PatternProgram, Func<TestRun, bool>> exercise)
    {
        var words = union.Parts.OfType<TermProgram>().ToList();
        if (words.Count > 0)
        {
            var exercises = words.ConvertAll(word => exercise(word));
            yield return Branch(words[0], exercise) with
            {
                Message = words.Count == 1 ? MessageOf(words[0]) : $"no `hit` needs the branch `{words[0]}`, nor any other word of this `or`",
                IsExercisedBy = run => exercises.Exists(isExercised => isExercised(run)),
            };
        }

        foreach (var part in union.Parts.Where(static part => part is not TermProgram))
        {
            yield return Branch(part, exercise);
        }
    }

    private static string MessageOf(PatternProgram branch) => $"no `hit` needs the branch `{branch}`";

    private static TestedPart Branch(PatternProgram branch, Func<PatternProgram, Func<TestRun, bool>> exercise) => new(
        branch.ToString(),
        LintDiagnostics.DeadBranch,
        MessageOf(branch),
        exercise(branch))
    {
        Inner = [.. InPattern(branch, exercise)],
    };

    private static TestedPart Filter(FilterProgram filter)
    {
        var written = $"{(filter.IsUnless ? "unless" : "if")} {filter.Context}";
        return new TestedPart(
            filter.Context.ToString(),
            LintDiagnostics.DeadFilter,
            $"in no test does `{written}` drop anything",
            run => SubjectsOf(run).Any(span => run.Evaluation.Holds(filter.Context, span) == filter.IsUnless))
        {
            Inner = [.. TestedClauses.Of(filter.Context, SubjectsOf)],
        };

        IEnumerable<PatternSpan> SubjectsOf(TestRun run) => run.Evaluation.SpansOf(filter.Pattern);
    }

    private static TestedPart Unless(ContextProgram unless) => new(
        unless.ToString(),
        LintDiagnostics.DeadFilter,
        $"in no test does `unless: {unless}` clear anything",
        static run => !run.Outcome.Cleared.IsEmpty)
    {
        Inner = [.. TestedClauses.Of(unless, static run => run.Outcome.Found)],
    };

    private static TestedPart Severity(string key, ContextProgram context)
    {
        return new TestedPart(
            context.ToString(),
            LintDiagnostics.DeadSeverity,
            $"no finding of a `hit` meets `{key}: {context}`",
            run => SubjectsOf(run).Any(span => run.Evaluation.Holds(context, span)))
        {
            Inner = [.. TestedClauses.Of(context, SubjectsOf)],
        };

        static IEnumerable<PatternSpan> SubjectsOf(TestRun run) => run.Test.IsHit ? run.Outcome.Reported : [];
    }

    /// <summary>Whether a context asks for nothing but the regions and numbers that the reader finds in every article.</summary>
    private static bool AsksOnlyTheReader(ContextProgram context) =>
        RuleParts.ClausesOf(context).All(static clause => clause.Pattern is null or BuiltinProgram);

    private static TestedPart When(ConditionProgram when) => new(
        when.ToString(),
        LintDiagnostics.DeadCondition,
        $"in no test does `when: {when}` silence the rule",
        static run => run.Outcome is { Applies: true, When: not Truth.True } outcome
            && (outcome.Rule.Pattern is null || !outcome.Selected.IsEmpty))
    {
        Inner = [.. TestedClauses.Of(when)],
    };
}

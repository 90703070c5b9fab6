using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Lists the clauses of contexts and conditions that tests should exercise; <see cref="TestedParts"/> says what that means.</summary>
internal static class TestedClauses
{
    /// <summary>The clauses that a context joins.</summary>
    /// <param name="context">The context.</param>
    /// <param name="subjectsOf">The spans of which it is asked in the run of a test.</param>
    public static IEnumerable<TestedPart> Of(ContextProgram context, Func<TestRun, IEnumerable<PatternSpan>> subjectsOf)
    {
        if (context.Pattern is { } pattern)
        {
            return TestedParts.InPattern(
                pattern,
                branch => run => run.Evaluation.SpansOf(branch).Count > 0 && IsEver(context, true, run, subjectsOf));
        }

        return context is not JoinedContextProgram joined ? context.Parts.SelectMany(part => Of(part, subjectsOf))
            : joined.Parts.Select(part => new TestedPart(
                part.ToString(),
                LintDiagnostics.DeadClause,
                MessageOf(part.ToString(), mustFail: joined.IsAnd),
                run => IsEver(part, !joined.IsAnd, run, subjectsOf))
            {
                Inner = [.. Of(part, subjectsOf)],
            });
    }

    /// <summary>The clauses that a condition joins.</summary>
    public static IEnumerable<TestedPart> Of(ConditionProgram condition)
    {
        if (condition.Pattern is { } pattern)
        {
            return TestedParts.InPattern(
                pattern,
                branch => run => run.Evaluation.SpansOf(branch).Count > 0 && IsTrue(condition, run));
        }

        return condition is not JoinedConditionProgram joined ? condition.Parts.SelectMany(Of)
            : joined.Parts.Select(part => new TestedPart(
                part.ToString(),
                LintDiagnostics.DeadClause,
                MessageOf(part.ToString(), mustFail: IsAnd(joined)),
                run => IsTrue(part, run) != IsAnd(joined))
            {
                Inner = [.. Of(part)],
            });
    }

    private static bool IsAnd(JoinedConditionProgram joined) => joined.Count == joined.Parts.Length;

    private static bool IsEver(
        ContextProgram context, bool answer, TestRun run, Func<TestRun, IEnumerable<PatternSpan>> subjectsOf) =>
        subjectsOf(run).Any(span => run.Evaluation.Holds(context, span) == answer);

    private static bool IsTrue(ConditionProgram condition, TestRun run) =>
        run.Evaluation.Decide(condition) == Truth.True;

    private static string MessageOf(string clause, bool mustFail) =>
        mustFail ? $"`{clause}` holds in every test" : $"`{clause}` holds in no test";
}

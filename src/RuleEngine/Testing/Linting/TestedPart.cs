using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Testing.Linting;

/// <summary>A part of a rule that a test should exercise.</summary>
/// <param name="Source">The part as an editor would write it.</param>
/// <param name="Kind">The diagnostic if no test does.</param>
/// <param name="Message">Its message.</param>
/// <param name="IsExercisedBy">Whether a test's run exercises it.</param>
internal sealed record TestedPart(string Source, DiagnosticDescriptor Kind, string Message, Func<TestRun, bool> IsExercisedBy)
{
    /// <summary>Parts that can only be exercised where this one is: if no test reaches it, there is no use in naming them too.</summary>
    public ImmutableArray<TestedPart> Inner { get; init; } = [];
}

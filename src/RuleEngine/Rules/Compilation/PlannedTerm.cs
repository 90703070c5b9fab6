using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>What is found by its words: a term, or a regular expression, which is a word of its own.</summary>
/// <param name="Slot">The slot that it fills.</param>
/// <param name="Steps">Its words and marks, in order.</param>
internal readonly record struct PlannedTerm(int Slot, ImmutableArray<WordMatcher> Steps)
{
    public static PlannedTerm? Of(PatternProgram? pattern) => pattern switch
    {
        TermProgram term => new PlannedTerm(term.Index, term.Steps),
        RegexProgram regex => new PlannedTerm(regex.Index, [regex.Word]),
        _ => null,
    };
}

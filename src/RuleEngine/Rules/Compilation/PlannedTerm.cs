using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>What is found by its words: a term, or a regular expression, which is a word of its own.</summary>
/// <param name="Slot">The slot that it fills.</param>
/// <param name="Steps">Its words and marks, in order.</param>
internal readonly record struct PlannedTerm(int Slot, ImmutableArray<WordMatcher> Steps)
{
    /// <summary>The terms among patterns, in their order.</summary>
    public static List<PlannedTerm> Among(IReadOnlyCollection<PatternProgram?> patterns)
    {
        var terms = new List<PlannedTerm>(patterns.Count);
        foreach (var pattern in patterns)
        {
            switch (pattern)
            {
                case TermProgram term:
                    terms.Add(new PlannedTerm(term.Index, term.Steps));
                    break;
                case RegexProgram regex:
                    terms.Add(new PlannedTerm(regex.Index, [regex.Word]));
                    break;
            }
        }

        return terms;
    }
}

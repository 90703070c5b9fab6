using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>A phrase cut into its words and marks.</summary>
/// <param name="Parts">One a word or mark.</param>
/// <param name="Problems">What in it finds nothing; then the parts are not to be used.</param>
internal readonly record struct CutPhrase(ImmutableArray<PhrasePart> Parts, ImmutableArray<PhraseProblem> Problems)
{
    /// <summary>The tokens that an article has in which the phrase stands without its signs.</summary>
    public required TokenList Tokens { get; init; }
}

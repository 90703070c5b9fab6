using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>A piece of what somebody is reported to have said.</summary>
/// <param name="Tokens">The piece.</param>
/// <param name="By">Who said it.</param>
internal readonly record struct SaidPiece(TokenRange Tokens, GoverningAttribution By)
{
    public PatternSpan Span => new(Tokens.First, Tokens.Last, 0);

    /// <summary>In reading order, the longer of two that begin together first.</summary>
    public static int Compare(SaidPiece one, SaidPiece other) =>
        one.Tokens.First != other.Tokens.First ? one.Tokens.First.CompareTo(other.Tokens.First) : other.Tokens.Last.CompareTo(one.Tokens.Last);
}

namespace RuleEngine.Rules.Syntax;

/// <summary>How far two things may stand apart: a number of words, or the scope they share.</summary>
/// <param name="Words">The number of words; null for a scope.</param>
/// <param name="IsParagraph">For a scope: whether it is the paragraph rather than the sentence.</param>
internal sealed record DistanceSyntax(int? Words, bool IsParagraph)
{
    public override string ToString() =>
        Words is { } words ? words.ToString(System.Globalization.CultureInfo.InvariantCulture) : IsParagraph ? "paragraph" : "sentence";
}

using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>A test as written: <c>hit:</c> or <c>ok:</c> with a sentence or an article.</summary>
/// <param name="Location">The whole entry.</param>
/// <param name="IsHit">Whether findings are expected, each marked by <c>((…))</c>.</param>
/// <param name="Text">The body text, marks included; null where the article has a title alone.</param>
/// <param name="Title">The title, marks included, or null.</param>
internal sealed record TestSyntax(SourceLocation Location, bool IsHit, Located<string>? Text, Located<string>? Title)
{
    public Located<string>? Language { get; init; }

    public Located<DateOnly>? Published { get; init; }

    public Located<string>? Source { get; init; }

    public Located<string>? Genre { get; init; }
}

using System.Collections.Immutable;

namespace RuleEngine.Rules.Syntax;

/// <summary>The words by which a context relates a span to others.</summary>
internal static class SpanRelations
{
    public const string In = "in";
    public const string FirstIn = "first in";
    public const string LastIn = "last in";
    public const string AgainIn = "again in";
    public const string Is = "is";
    public const string Has = "has";
    public const string Starts = "starts";
    public const string Ends = "ends";

    public static ImmutableArray<string> All { get; } = [In, FirstIn, LastIn, AgainIn, Is, Has, Starts, Ends];
}

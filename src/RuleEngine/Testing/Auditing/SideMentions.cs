using System.Collections.Immutable;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Finds the names of a conflict's sides in an article. Where names overlap the longest stands: «قوات سوريا الديمقراطية», not «سوريا».</summary>
internal static class SideMentions
{
    /// <summary>In reading order; none overlap.</summary>
    public static ImmutableArray<SideMention> Of(ConflictProgram conflict, EvaluationContext context)
    {
        var mentions = new List<SideMention>();
        for (var side = 0; side < conflict.Sides.Length; side++)
        {
            foreach (var name in conflict.Sides[side].Names)
            {
                mentions.AddRange(context.SpansOf(name.Term).Select(span => new SideMention(side, name, span)));
            }
        }

        var taken = new List<SideMention>();
        var longestFirst = mentions
            .OrderByDescending(mention => context.Article.WordsIn(mention.Span.First, mention.Span.Last))
            .ThenBy(static mention => mention.Span.First);
        foreach (var mention in longestFirst)
        {
            if (!taken.Exists(other => other.Span.Overlaps(mention.Span)))
            {
                taken.Add(mention);
            }
        }

        return [.. taken.OrderBy(static mention => mention.Span.First)];
    }
}

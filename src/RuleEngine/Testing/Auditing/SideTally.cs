using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Counts the sentences that name the sides of conflicts, and the findings there. Not thread-safe.</summary>
/// <remarks>
/// A finding is about the sides that its own words name; where they name none, about those that its sentence names. Allies are no
/// side: whoever mentions Russia in a story on Syria need not speak of the Syrian government, nor of the war in Ukraine.
/// </remarks>
internal sealed class SideTally
{
    private const string AnyLanguage = "any";

    private readonly ImmutableArray<(string Language, ConflictProgram Conflict, Entry[] Sides)> _conflicts;

    public SideTally(RuleSetProgram rules) => _conflicts =
    [
        .. from pack in rules.Packs
           from conflict in pack.Conflicts
           select (pack.Language, conflict, conflict.Sides.Select(static _ => new Entry()).ToArray()),
    ];

    public void Add(EvaluationContext context, ImmutableArray<Finding> findings)
    {
        var named = _conflicts
            .Where(conflict => conflict.Language == AnyLanguage || conflict.Language == context.Article.Language)
            .Select(conflict => (conflict.Sides, Mentions: SideMentions.Of(conflict.Conflict, context)))
            .ToList();
        foreach (var (sides, all) in named)
        {
            var mentions = Own(all);
            if (NamesOneSide(mentions) && named.Exists(other => other.Mentions != all && Explains(other.Mentions, mentions)))
            {
                continue;
            }

            foreach (var side in mentions.GroupBy(static mention => mention.Side))
            {
                sides[side.Key].Sentences += side.Select(mention => context.Article.SentenceOf(mention.Span.First)).Distinct().Count();
            }

            foreach (var finding in mentions.Count == 0 ? [] : findings)
            {
                foreach (var side in SidesOf(finding, mentions, context.Article))
                {
                    sides[side].Add(finding.Technique ?? "");
                }
            }
        }
    }

    public ImmutableArray<SideCount> ToCounts() =>
    [
        .. from entry in _conflicts
           where entry.Sides.Any(static side => side.Sentences > 0)
           from i in Enumerable.Range(0, entry.Sides.Length)
           let side = entry.Sides[i]
           select new SideCount
           {
               Conflict = entry.Conflict.Id,
               Side = entry.Conflict.Sides[i].Id,
               Title = entry.Conflict.Sides[i].Title,
               Sentences = side.Sentences,
               Findings = side.Techniques.Values.Sum(),
               Techniques = side.Techniques.ToImmutableSortedDictionary(StringComparer.Ordinal),
           },
    ];

    private static List<SideMention> Own(ImmutableArray<SideMention> mentions) =>
        [.. mentions.Where(static mention => mention.Name.Kind != SideNameKind.Allies)];

    private static bool NamesOneSide(IEnumerable<SideMention> mentions) => mentions.Select(static mention => mention.Side).Distinct().Count() == 1;

    /// <summary>Whether an article on another conflict has these names because of that one: «روسيا» as an ally in Syria.</summary>
    private static bool Explains(ImmutableArray<SideMention> other, List<SideMention> mentions) =>
        Own(other).Exists(one => !mentions.Exists(mention => mention.Span.Overlaps(one.Span)))
        && mentions.TrueForAll(mention => other.Any(one => one.Span.Overlaps(mention.Span)));

    private static List<int> SidesOf(Finding finding, List<SideMention> mentions, AnalyzedArticle article)
    {
        if (finding.Place is not { } place)
        {
            return [];
        }

        var named = SidesBetween(place.Start, place.Start + place.Length);
        return named.Count > 0 ? named : SidesBetween(place.SentenceStart, place.SentenceStart + place.SentenceLength);

        List<int> SidesBetween(int start, int end) =>
        [
            .. mentions
                .Where(mention => article.Tokens[mention.Span.First] is var first
                    && first.Field == place.Field && first.Start < end && start < article.Tokens[mention.Span.Last].End)
                .Select(static mention => mention.Side)
                .Distinct(),
        ];
    }

    private sealed class Entry
    {
        public int Sentences { get; set; }

        public Dictionary<string, int> Techniques { get; } = new(StringComparer.Ordinal);

        public void Add(string technique) => Techniques[technique] = Techniques.GetValueOrDefault(technique) + 1;
    }
}

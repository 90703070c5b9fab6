namespace RuleEngine.Benchmarks.Generation;

/// <summary>A rule for every operator, context and condition of the language; A, B and C are words to be put in, SOURCE is one that speaks.</summary>
internal static class RuleTemplates
{
    // Two of its forms stand in the made-up articles.
    private const string Verb =
        "كتب يكتب";

    /// <summary>Rules that read articles of any language. <c>rule(FIRST)</c> is the first rule of the pack.</summary>
    public static readonly string[] Any =
    [
        "match: «A»",
        "match: «A B»",
        "match: «A» or «B» or «C»",
        "match: «A» then «B»",
        "match: «A» then/3 «B» then/2 «C»",
        "match: «A» near/8 «B»",
        "match: «A» then/sentence «B»",
        "match: «A» near/paragraph «B»",
        "match: «A» to «B»",
        "match: «A» to sentence-end",
        "match: at least 2 of («A», «B», «C»)",
        "match: (number as n) then/6 («A» as word-a)\nmessage: \"{n} {word-a} {match}\"",
        "match: «A» if in quote",
        "match: «A» unless near/6 «B»",
        "match: «A»\nunless: sentence has «B» or after/3 «C»",
        "match: «A» if previous sentence has «B»",
        "match: «A» if next sentence has «B»",
        "match: «A» if again in body",
        "match: «A» if first in sentence",
        "match: «A» if in lead and not in title",
        "match: «A» if title has «B»",
        "match: «A» if near/sentence «B»",
        "match: «A» if before/paragraph «B»",
        "match: number if value >= 1000",
        "match: quote if words <= 4 and has «A»",
        "match: sentence if starts «A» or ends «B»",
        "match: (word then «A») unless is («B» then «A»)",
        "match: date",
        "match: \"A*\" or 'B'",
        "match: /[AB]+/",
        "match: «A»\nwhen: count(«A») >= 2",
        "match: «A»\nwhen: count(«A») per 1000 words >= 3",
        "match: «A»\nwhen: distinct(«A» or «B» or «C») >= 2",
        "match: «A»\nwhen: not article has «B»",
        "match: «A» or «B»\nwhen: at least 2 of (article has «A», article has «B», title has «C»)",
        "match: «A»\nwhen: language is ar or body has «B»",
        "when: article has «A» and article has «B»",
        "match: rule(FIRST) then/9 «A»",
        "match: «A»\nlower: in quote\nraise: in title",
        "match: «A»\nreport: once per article",
        "match: «A»\nreport: once per paragraph\nsuggest: [B, C]",
        "phrases: [A B, B C, C]",
        "replace: {A: B}",
        "match: «A» if in attributed",
        "match: (number or «A») if by «SOURCE»",
        "match: «A»\nwhen: genre is opinion and published after 2024-01-14",
        "match: «A» if last in sentence or ends «B»",
    ];

    /// <summary>Rules that need the forms of words.</summary>
    public static readonly string[] Arabic =
    [
        "match: «A~»",
        "match: «A~ B~»",
        "match: «A~» then/2 «B~»",
        "match: «A~» near/8 «B»",
        "match: at least 2 of («A~», «B~», «C~»)",
        $"match: verb(\"{Verb}\") then/6 «A»",
    ];
}

using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Reporting;

/// <summary>Reports with one of everything: both scripts, every severity, a title, a whole article, an article without findings.</summary>
internal static class SampleReports
{
    private const string ArabicText = """
        هاجمت ميليشيا مسلحة القرية فجر الثلاثاء، وقالت مصادر محلية إن عشرات المدنيين نزحوا.
        وعادت الميليشيا إلى مواقعها بعد ساعات.
        """;

    private const string EnglishText = "The mayor slammed the plan, sources said.\nIt is, by any measure, a disaster.";

    public static ImmutableArray<ArticleReport> All { get; } = [Arabic(), English(), Silent(), Failed()];

    /// <summary>Reports that also say who speaks: in both scripts, in two pieces, X quoting Y, nobody named.</summary>
    public static ImmutableArray<ArticleReport> WithSpeakers { get; } =
    [
        Arabic() with
        {
            Findings = [],
            Attributions =
            [
                new Attribution
                {
                    Cue = "وقالت",
                    Sources = ["مصادر محلية"],
                    Kind = AttributionKind.VerbSubject,
                    CuePlace = PlaceOf(ArabicText, "وقالت"),
                    Place = PlaceOf(ArabicText, "عشرات المدنيين نزحوا"),
                },
                new Attribution
                {
                    Cue = "وقالت",
                    Sources = [],
                    Kind = AttributionKind.Carried,
                    CuePlace = PlaceOf(ArabicText, "وقالت"),
                    Place = PlaceOf(ArabicText, "نزحوا"),
                },
            ],
        },
        English() with
        {
            Attributions =
            [
                new Attribution
                {
                    Cue = "said",
                    Sources = ["sources", "The mayor"],
                    Kind = AttributionKind.Quotation,
                    CuePlace = PlaceOf(EnglishText, "said"),
                    Place = PlaceOf(EnglishText, "The mayor slammed the plan"),
                    Continued = [PlaceOf(EnglishText, "a disaster", line: 2)],
                },
            ],
        },
        Silent() with { Attributions = [] },
    ];

    public static FindingPlace PlaceOf(string text, string found, int line = 1, ArticleField field = ArticleField.Text)
    {
        var start = text.IndexOf(found, StringComparison.Ordinal);
        var sentenceStart = text.LastIndexOf('\n', start) + 1;
        var lineEnd = text.IndexOf('\n', start);
        return new FindingPlace
        {
            Field = field,
            Start = start,
            Length = found.Length,
            Line = line,
            Column = start - sentenceStart + 1,
            Text = found,
            Region = field == ArticleField.Title ? Region.Title : Region.Lead,
            InQuote = false,
            SentenceStart = sentenceStart,
            SentenceLength = (lineEnd < 0 ? text.Length : lineEnd) - sentenceStart,
        };
    }

    private static ArticleReport Arabic() => new()
    {
        Article = new Article { Id = "ar.txt", Text = ArabicText },
        Title = "هجوم على قرية",
        Language = "ar",
        Words = 21,
        Elapsed = TimeSpan.FromTicks(123_456),
        Findings =
        [
            new Finding
            {
                Rule = "ar-labels/militia",
                Technique = "Name_Calling-Labeling",
                Severity = FindingSeverity.Warning,
                Message = "«ميليشيا» تسمية محمّلة. ما اسم القوة؟",
                Place = PlaceOf(ArabicText, "ميليشيا"),
                Suggestions = ["قوات", "مسلحون"],
                Occurrences = [PlaceOf(ArabicText, "الميليشيا", line: 2)],
            },
            new Finding
            {
                Rule = "ar-sourcing/anonymous",
                Technique = "Anonymous_Source",
                Severity = FindingSeverity.Info,
                Message = "من هي المصادر؟",
                Place = PlaceOf(ArabicText, "مصادر محلية") with { InQuote = true },
                Captures = ImmutableSortedDictionary<string, string>.Empty.Add("source", "مصادر"),
            },
            new Finding
            {
                Rule = "ar-sourcing/dense",
                Severity = FindingSeverity.Error,
                Message = "لا مصدر مسمّى في الخبر كله.",
            },
        ],
    };

    private static ArticleReport English() => new()
    {
        Article = new Article { Id = "en-7", Text = EnglishText, Title = "Mayor slams plan!", Path = "wire.jsonl" },
        Title = "Mayor slams plan!",
        Language = "en",
        Words = 1_014,
        Findings =
        [
            new Finding
            {
                Rule = "en-desk/headline",
                Technique = "Loaded_Language",
                Severity = FindingSeverity.Warning,
                Message = "Does the story bear out the headline's verb?",
                Place = PlaceOf("Mayor slams plan!", "slams", field: ArticleField.Title),
                Suggestions = ["criticises"],
            },
            new Finding
            {
                Rule = "en-desk/loaded",
                Technique = "Loaded_Language",
                Severity = FindingSeverity.Error,
                Message = "Whose word is “a disaster”?",
                Place = PlaceOf(EnglishText, "a disaster", line: 2),
            },
        ],
    };

    private static ArticleReport Silent() => new()
    {
        Article = new Article { Id = "quiet.txt", Text = "The council met on Tuesday." },
        Language = "en",
        Words = 5,
        Findings = [],
    };

    private static ArticleReport Failed() => new()
    {
        Article = new Article { Id = "slow.txt", Text = "It goes on." },
        Language = "en",
        Words = 3,
        Findings = [],
        Diagnostics =
        [
            new Diagnostic
            {
                Id = "RE4000",
                Severity = DiagnosticSeverity.Error,
                Message = "the article took longer than 2 seconds",
                Path = "slow.txt",
                Help = "raise the limit",
            },
        ],
    };
}

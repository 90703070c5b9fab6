using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation.Voice;

/// <summary>Who speaks in annotated passages, by the packs that come with the program.</summary>
public sealed class VoiceCaseTests
{
    private static readonly Lazy<RuleSet> Rules = new(static () =>
        RuleSet.Load(Repository.PathOf("rules")).RuleSet!.Where(static _ => false).WithAttributions());

    private static readonly Lazy<Dictionary<string, VoiceCase>> All = new(static () =>
        Directory.EnumerateFiles(Folder, "*.txt").SelectMany(VoiceCase.Read).ToDictionary(static one => one.Name, StringComparer.Ordinal));

    private static string Folder => Repository.PathOf("tests", "RuleEngine.Tests", "Evaluation", "Voice", "Cases");

    public static TheoryData<string> Names => [.. All.Value.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reader_knows_who_speaks(string name)
    {
        var passage = All.Value[name];

        Print(passage).ShouldBe(passage.Expected, passage.Passage);
    }

    [Theory]
    [InlineData("ar", 120)]
    [InlineData("en", 100)]
    public void There_are_many_passages_of_each_language(string language, int minimum) =>
        All.Value.Values.Count(passage => LanguageOf(passage) == language).ShouldBeGreaterThanOrEqualTo(minimum);

    /// <summary>Who speaks here has nothing to do with who spoke far above: all passages as one long article say what each says alone.</summary>
    [Theory]
    [InlineData("ar", "نزل المطر على الحقول طوال الليل ثم طلعت الشمس من وراء التلال.")]
    [InlineData("en", "Rain fell on the fields all night, and then the sun rose behind the hills.")]
    public void Passages_far_apart_do_not_hear_one_another(string language, string between)
    {
        var passages = All.Value.Values
            .Where(passage => LanguageOf(passage) == language && !passage.HasTitle)
            .OrderBy(static passage => passage.Line)
            .ToList();
        var gap = string.Concat(Enumerable.Repeat($"\n{between}", 3));
        var whole = passages[0] with { Passage = string.Join($"{gap}\n", passages.Select(static passage => passage.Passage)) + gap };

        Print(whole).Split('\n').ShouldBe(
            passages.SelectMany(static passage => passage.Expected.Split('\n')).Where(static line => line != VoiceCase.Nobody));
    }

    private static string Print(VoiceCase passage) =>
        VoiceCase.Print(Rules.Value.Evaluate(passage.ArticleIn(LanguageOf(passage))).Attributions.ShouldNotBeNull());

    private static string LanguageOf(VoiceCase passage) => passage.Name[..2];
}

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
    [InlineData("ar")]
    [InlineData("en")]
    public void There_are_many_passages_of_each_language(string language) =>
        All.Value.Values.Count(passage => LanguageOf(passage) == language).ShouldBeGreaterThanOrEqualTo(80);

    private static string Print(VoiceCase passage) =>
        VoiceCase.Print(Rules.Value.Evaluate(passage.ArticleIn(LanguageOf(passage))).Attributions.ShouldNotBeNull());

    private static string LanguageOf(VoiceCase passage) => passage.Name[..2];
}

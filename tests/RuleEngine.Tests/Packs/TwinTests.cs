using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Packs;

/// <summary>
/// A rule of one language names its twin in the other under <c>related</c>, and the twin names it back; or it says why there is none:
/// <c>related: ["no twin: …"]</c>.
/// </summary>
public sealed class TwinTests
{
    private const string NoTwin = "no twin: ";

    private static readonly Dictionary<string, RuleProgram> Rules = ShippedPacks.Program.Rules
        .Where(static rule => !rule.IsDefinition)
        .DistinctBy(static rule => rule.WrittenName, StringComparer.Ordinal)
        .ToDictionary(static rule => rule.WrittenName, StringComparer.Ordinal);

    [Theory]
    [InlineData("ar-", "en-")]
    [InlineData("en-", "ar-")]
    public void A_stable_rule_has_a_twin_in_the_other_language_or_a_reason(string language, string other) =>
        Rules.Values.Where(rule => IsOf(language, rule.WrittenName) && rule.Status == RuleStatus.Stable)
            .Where(rule => !rule.Related.Any(name => IsOf(other, name) || IsReason(name)))
            .Select(static rule => rule.WrittenName)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("ar-", "en-")]
    [InlineData("en-", "ar-")]
    public void A_twin_is_there_and_names_its_twin(string language, string other) =>
        Rules.Values.Where(rule => IsOf(language, rule.WrittenName))
            .SelectMany(rule => rule.Related.Where(name => IsOf(other, name)), static (rule, twin) => (Name: rule.WrittenName, Twin: twin))
            .Where(static pair => !Rules.TryGetValue(pair.Twin, out var twin) || !twin.Related.Contains(pair.Name))
            .Select(static pair => $"{pair.Name} names {pair.Twin}, which does not name it")
            .ShouldBeEmpty();

    private static bool IsOf(string language, string rule) => rule.StartsWith(language, StringComparison.Ordinal);

    private static bool IsReason(string related) => related.StartsWith(NoTwin, StringComparison.Ordinal) && related.Length > NoTwin.Length;
}

using RuleEngine.Diagnostics;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Packs;

public sealed class PackQualityTests
{
    /// <summary>A branch, an exception or filter, a clause, a severity, a condition that no test needs.</summary>
    private static readonly string[] DeadParts = ["RE3103", "RE3104", "RE3105", "RE3106", "RE3107"];

    [Fact]
    public void All_shipped_packs_pass_the_tests_they_carry() =>
        ShippedPacks.Rules.RunTests().Where(static report => !report.HasPassed)
            .SelectMany(static report => report.Diagnostics.Select(TestPacks.Shown))
            .ShouldBeEmpty();

    [Fact]
    public void A_message_asks_what_an_editor_would_ask() =>
        ShippedPacks.Program.Rules.Where(static rule => !rule.IsDefinition)
            .Where(static rule => !rule.Message.Pieces.Any(static piece => piece.Text.AsSpan().ContainsAny('?', '؟')))
            .Select(static rule => rule.Name)
            .ShouldBeEmpty();

    [Fact]
    public void No_shipped_pack_holds_an_error_or_a_dead_part() =>
        ShippedPacks.Rules.Lint()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || DeadParts.Contains(diagnostic.Id))
            .Select(TestPacks.Shown)
            .ShouldBeEmpty();
}

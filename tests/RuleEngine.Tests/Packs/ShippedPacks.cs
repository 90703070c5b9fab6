using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Packs;

/// <summary>The packs that come with the program, loaded once for all tests.</summary>
internal static class ShippedPacks
{
    private static readonly Lazy<RuleSetProgram> LoadedProgram = new(static () =>
    {
        var (program, diagnostics) = RuleSetBuilder.Build([Repository.PathOf("rules")], packNames: null);
        return program.ShouldNotBeNull(string.Join('\n', diagnostics.Select(TestPacks.Shown)));
    });

    private static readonly Lazy<RuleSet> LoadedRules = new(static () => new RuleSet(Program));

    public static RuleSetProgram Program => LoadedProgram.Value;

    public static RuleSet Rules => LoadedRules.Value;
}

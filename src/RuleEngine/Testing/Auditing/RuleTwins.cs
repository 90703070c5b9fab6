using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Finds the rules that say of one side what a rule says of the other.</summary>
/// <remarks>
/// A word may belong to one side by its nature: whoever fights a government has no ministry to be called «النظام», and is called «ميليشيا»
/// instead. Two such rules name each other under <c>related</c>. One that names another without being named back has no twin: else a rule
/// could excuse itself by pointing at a rule that does not know of it.
/// </remarks>
internal static class RuleTwins
{
    private const string AnyLanguage = "any";

    /// <summary>The rules for articles of the same language that name a rule under <c>related</c> and are named by it.</summary>
    public static ImmutableArray<RuleProgram> Of(RuleProgram rule, RuleSetProgram rules) =>
        [.. SameLanguage(rule, rules).Where(other => other.WrittenName != rule.WrittenName && Names(rule, other) && Names(other, rule))];

    /// <summary>The rules, definitions left out, for articles of the same language.</summary>
    public static IEnumerable<RuleProgram> SameLanguage(RuleProgram rule, RuleSetProgram rules)
    {
        var languages = rules.Packs.ToDictionary(static pack => pack.Name, static pack => pack.Language, StringComparer.Ordinal);
        return rules.Rules.Where(other => !other.IsDefinition && (languages[other.Pack] == languages[rule.Pack] || languages[other.Pack] == AnyLanguage));
    }

    private static bool Names(RuleProgram rule, RuleProgram other) => rule.Related.Any(written =>
        (written.Contains('/', StringComparison.Ordinal) ? written : $"{rule.Pack}/{written}") == other.WrittenName);
}

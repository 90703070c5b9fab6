namespace RuleEngine.Rules.Compilation;

/// <summary>What evaluation needs to know of a rule before it finds anything, close together in memory: most rules tried find nothing.</summary>
/// <param name="Pattern">What it finds; null for a rule on the whole article.</param>
/// <param name="Unless">What clears a match, or null.</param>
/// <param name="When">Its condition, or null.</param>
/// <param name="Language">The language of the articles it reads; null for all.</param>
/// <param name="HasDays">Whether it reads articles of some days only.</param>
internal readonly record struct PlannedRule(
    PatternProgram? Pattern, ContextProgram? Unless, ConditionProgram? When, string? Language, bool HasDays)
{
    private const string AnyLanguage = "any";

    public static PlannedRule Of(RuleProgram rule) => new(
        rule.Pattern is null ? null : PatternSlots.Unnamed(rule.Pattern),
        rule.Unless,
        rule.When,
        rule.Language == AnyLanguage ? null : rule.Language,
        rule.ValidFrom is not null || rule.ValidUntil is not null);
}

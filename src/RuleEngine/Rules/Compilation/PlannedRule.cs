namespace RuleEngine.Rules.Compilation;

/// <summary>What evaluation needs to know of a rule before it finds anything, close together in memory: most rules tried find nothing.</summary>
/// <param name="Pattern">What it finds; null for a rule on the whole article.</param>
/// <param name="Unless">What clears a match, or null.</param>
/// <param name="When">Its condition, or null.</param>
/// <param name="Gathered">The slot of its pattern, where that is nothing but words, which gather there; else -1.</param>
/// <param name="Language">The language of the articles it reads, by its place among those of the rule set.</param>
/// <param name="HasDays">Whether it reads articles of some days only.</param>
internal readonly record struct PlannedRule(
    PatternProgram? Pattern, ContextProgram? Unless, ConditionProgram? When, int Gathered, ushort Language, bool HasDays)
{
    /// <summary>Whether it reads articles of a language, given by its place; that of any language is 0.</summary>
    public bool Reads(ushort language) => Language == 0 || Language == language;
}

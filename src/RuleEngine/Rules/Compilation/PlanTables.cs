namespace RuleEngine.Rules.Compilation;

/// <summary>What an <see cref="EvaluationPlan"/> knows of the rules that it takes time to find: nothing but numbers, and the words.</summary>
internal sealed record PlanTables
{
    public required PatternSlots Slots { get; init; }

    public required WidePatterns Wide { get; init; }

    public required PatternNeeds Needs { get; init; }

    /// <summary>For each index of a pattern a bit: whether it is part of the rules.</summary>
    public required ulong[] IsPlanned { get; init; }

    /// <summary>The languages of the rules; the first stands for any.</summary>
    public required string[] Languages { get; init; }

    public required WordIndex Words { get; init; }

    public required PhraseIndex Phrases { get; init; }

    public required TermLeads Leads { get; init; }

    /// <summary>The rules that no word guards.</summary>
    public required int[] Unguarded { get; init; }
}

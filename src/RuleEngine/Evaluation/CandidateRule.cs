namespace RuleEngine.Evaluation;

/// <summary>A rule worth trying on an article.</summary>
/// <param name="Rule">Its index.</param>
/// <param name="Slot">The number of the slot that holds what it reports, before selection; -1 if that is still to be found out.</param>
internal readonly record struct CandidateRule(int Rule, int Slot);

namespace RuleEngine;

/// <summary>The two traditions that techniques come from. Annotators mostly look for one of them.</summary>
public enum TechniqueFamily
{
    /// <summary>The persuasion techniques of SemEval-2023 task 3.</summary>
    Persuasion,

    /// <summary>Claims, sourcing and framing, after the rules of news agencies.</summary>
    Sourcing,
}

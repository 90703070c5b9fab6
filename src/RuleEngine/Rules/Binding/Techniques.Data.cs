using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding;

/// <summary>The techniques and claim categories that a rule may name.</summary>
internal static class Techniques
{
    /// <summary>The persuasion techniques of SemEval-2023 task 3.</summary>
    public static ImmutableArray<string> Persuasion { get; } =
    [
        "Name_Calling-Labeling", "Guilt_by_Association", "Doubt", "Appeal_to_Hypocrisy", "Questioning_the_Reputation",
        "Flag_Waving", "Appeal_to_Authority", "Appeal_to_Popularity", "Appeal_to_Values", "Appeal_to_Fear-Prejudice",
        "Causal_Oversimplification", "False_Dilemma-No_Choice", "Consequential_Oversimplification",
        "Straw_Man", "Red_Herring", "Whataboutism",
        "Slogans", "Conversation_Killer", "Appeal_to_Time",
        "Loaded_Language", "Obfuscation-Vagueness-Confusion", "Exaggeration-Minimisation", "Repetition",
    ];

    /// <summary>Claims and framing, after the sourcing rules of news agencies.</summary>
    public static ImmutableArray<string> Sourcing { get; } =
    [
        "Anonymous_Source", "Hearsay", "Attribution_Chain", "Unattributed_Claim", "Single_Source_Figure", "Vague_Quantity",
        "Hedge", "Impersonal_Attribution", "Distancing", "Scare_Quote", "Verb_Stance", "Partisan_Source", "Insinuation",
        "Asymmetry", "Headline", "Unknown_Actor", "Withheld_Details",
    ];

    public static ImmutableArray<string> All { get; } = [.. Persuasion, .. Sourcing];
}

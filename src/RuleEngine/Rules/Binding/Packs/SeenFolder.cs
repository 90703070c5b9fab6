using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>What a load has seen of the folder of a pack.</summary>
/// <param name="Path">What messages call the folder.</param>
/// <param name="FileNames">All files in it.</param>
/// <param name="UnreadRuleFileNames">Those that are no rule files but may be taken for some.</param>
/// <param name="Files">The files that were read, in ordinal order.</param>
internal sealed record SeenFolder(
    string Path, ImmutableArray<string> FileNames, ImmutableArray<string> UnreadRuleFileNames, ImmutableArray<SeenFile> Files);

using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>A word list as read.</summary>
/// <param name="Source">Its text; null where it could not be read.</param>
/// <param name="Problems">What is wrong with the file as a whole.</param>
internal sealed record ListFile(SourceText? Source, ImmutableArray<Diagnostic> Problems);

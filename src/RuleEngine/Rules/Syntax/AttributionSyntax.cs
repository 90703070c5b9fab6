using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>The <c>attribution:</c> block of a rule file as written: the words by which a language says who speaks.</summary>
/// <param name="Location">Where its key is written.</param>
/// <param name="Parts">Its keys, each once.</param>
internal sealed record AttributionSyntax(SourceLocation Location, ImmutableArray<AttributionPartSyntax> Parts);

/// <summary>One key of the block with what it finds: a list, one entry as a map, or a pattern, as in a definition.</summary>
internal sealed record AttributionPartSyntax(Located<string> Key, ImmutableArray<EntrySyntax> Entries);

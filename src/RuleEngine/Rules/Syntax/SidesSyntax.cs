using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>The <c>sides.yaml</c> of a pack as written: the parties of conflicts.</summary>
internal sealed record SidesSyntax(SourceText Source, ImmutableArray<ConflictSyntax> Conflicts);

/// <summary>A conflict; <paramref name="Title"/> is null where none is given.</summary>
internal sealed record ConflictSyntax(Located<string> Id, Located<string>? Title, ImmutableArray<SideSyntax> Sides);

/// <summary>A side of a conflict; its lists stand in the order of <see cref="Reading.SidesReader.Kinds"/>, those not given left out.</summary>
internal sealed record SideSyntax(Located<string> Id, Located<string>? Title, ImmutableArray<SideNamesSyntax> Names);

/// <summary>One list of a side: <c>names</c>, <c>groups</c> …</summary>
internal sealed record SideNamesSyntax(string Kind, ImmutableArray<WordsEntrySyntax> Entries);

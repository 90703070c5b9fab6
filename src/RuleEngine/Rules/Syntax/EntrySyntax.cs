using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>An entry of a list as written.</summary>
internal abstract record EntrySyntax(SourceLocation Location)
{
    /// <summary>Words that the entry does not find though its forms would; each is a plain word or phrase.</summary>
    public ImmutableArray<Located<string>> Except { get; init; } = [];
}

/// <summary>Words, each possibly with <c>~</c> or <c>*</c>: a bare entry (quotation marks round it taken off) or <c>{word: …}</c>.</summary>
internal sealed record WordsEntrySyntax(SourceLocation Location, Located<string> Words) : EntrySyntax(Location);

/// <summary><c>$name</c> as an entry.</summary>
internal sealed record NameEntrySyntax(SourceLocation Location, NameSyntax Name) : EntrySyntax(Location);

/// <summary><c>{verb: …, tense: past}</c>: <paramref name="Tense"/> is null where none is given.</summary>
internal sealed record VerbEntrySyntax(SourceLocation Location, Located<string> Parts, Located<string>? Tense) : EntrySyntax(Location);

/// <summary><c>{as-written: قسد}</c>.</summary>
internal sealed record AsWrittenEntrySyntax(SourceLocation Location, Located<string> Words) : EntrySyntax(Location);

/// <summary><c>{pattern: …}</c>.</summary>
internal sealed record PatternEntrySyntax(SourceLocation Location, PatternSyntax Pattern) : EntrySyntax(Location);

/// <summary><c>{file: parties.csv, column: name}</c>: <paramref name="Column"/> is null for a plain list.</summary>
internal sealed record FileEntrySyntax(SourceLocation Location, Located<string> File, Located<string>? Column) : EntrySyntax(Location);

/// <summary>
/// <c>{sides: leaders, of: syria/government}</c>: the names that the pack's <c>sides.yaml</c> lists; <paramref name="Of"/> is null where
/// those of every conflict are meant.
/// </summary>
internal sealed record SidesEntrySyntax(SourceLocation Location, Located<string> Kind, Located<string>? Of) : EntrySyntax(Location);

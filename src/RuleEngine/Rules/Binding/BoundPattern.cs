using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;

namespace RuleEngine.Rules.Binding;

/// <summary>A pattern whose names are resolved and whose words are known to be usable. Immutable.</summary>
/// <param name="Location">Where it is written.</param>
/// <param name="Source">It as an editor would write it.</param>
internal abstract record BoundPattern(SourceLocation Location, string Source)
{
    /// <summary>The patterns it is made of, in the order they are written; a definition's body is not among them.</summary>
    public virtual ImmutableArray<BoundPattern> Parts => [];
}

/// <summary>A pattern with an error in it, already reported. Nothing that holds one is compiled.</summary>
internal sealed record BoundBroken(SourceLocation Location, string Source) : BoundPattern(Location, Source);

/// <summary>Words and marks in a row.</summary>
/// <param name="Location">Where they are written, possibly in a list file.</param>
/// <param name="Source">The term as a pattern or list writes it.</param>
/// <param name="Steps">One matcher a word or mark; the same word in the same place has the same matcher everywhere.</param>
internal sealed record BoundTerm(SourceLocation Location, string Source, ImmutableArray<WordMatcher> Steps) : BoundPattern(Location, Source)
{
    /// <summary>By which two terms that find the same are told; what is found as written is not folded.</summary>
    public string FoldedSource => Source[0] == '\'' ? Source : TextFolding.FoldWord(Source);
}

/// <summary><c>/[0-9]+mm/</c>.</summary>
internal sealed record BoundRegex(SourceLocation Location, string Source, RegexMatcher Word) : BoundPattern(Location, Source);

/// <summary><c>number</c>, <c>quote</c> …</summary>
internal sealed record BoundBuiltin(SourceLocation Location, string Source) : BoundPattern(Location, Source);

/// <summary><c>attributed</c>; also what <c>by R</c> asks besides R.</summary>
/// <param name="Location">Where it is written.</param>
/// <param name="Source">It as an editor would write it.</param>
/// <param name="Voices">What tells who speaks, for each language that the pack's rules read.</param>
internal sealed record BoundAttributed(SourceLocation Location, string Source, ImmutableArray<AttributionSymbol> Voices)
    : BoundPattern(Location, Source);

/// <summary><c>$name</c>, <c>$alias.name</c>.</summary>
internal sealed record BoundName(SourceLocation Location, string Source, DefinitionSymbol Definition) : BoundPattern(Location, Source);

/// <summary><c>rule(id)</c>, <c>rule(pack/id)</c>.</summary>
internal sealed record BoundRuleReference(SourceLocation Location, string Source, RuleSymbol Rule) : BoundPattern(Location, Source);

/// <summary><c>A or B</c>.</summary>
internal sealed record BoundOr(SourceLocation Location, string Source, ImmutableArray<BoundPattern> Operands) : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => Operands;
}

/// <summary>The entries of a list, those of its files included.</summary>
internal sealed record BoundList(SourceLocation Location, string Source, ImmutableArray<BoundPattern> Entries) : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => Entries;
}

/// <summary><c>A then B then/2 C</c>: <paramref name="Gaps"/> has one entry fewer than the operands.</summary>
internal sealed record BoundThen(SourceLocation Location, string Source, ImmutableArray<BoundPattern> Operands, ImmutableArray<int> Gaps)
    : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => Operands;
}

/// <summary><c>A near/6 B</c>.</summary>
internal sealed record BoundNear(SourceLocation Location, string Source, BoundPattern First, BoundPattern Second, int MaximumGap)
    : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => [First, Second];
}

/// <summary><c>A then/sentence B</c>, <c>A near/paragraph B</c>, <c>A to B</c>.</summary>
internal sealed record BoundWide(
    SourceLocation Location,
    string Source,
    BoundPattern First,
    BoundPattern Second,
    bool IsParagraph,
    bool IsOrdered) : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => [First, Second];
}

/// <summary><c>A to sentence-end</c>.</summary>
internal sealed record BoundToSentenceEnd(SourceLocation Location, string Source, BoundPattern First) : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => [First];
}

/// <summary><c>at least k of (A, B, C)</c>.</summary>
internal sealed record BoundAtLeast(SourceLocation Location, string Source, int Count, ImmutableArray<BoundPattern> Operands)
    : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => Operands;
}

/// <summary><c>A as name</c>.</summary>
internal sealed record BoundCapture(SourceLocation Location, string Source, BoundPattern Pattern, string Name, SourceLocation NameLocation)
    : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => [Pattern];
}

/// <summary><c>A if C</c>, <c>A unless C</c>.</summary>
internal sealed record BoundFilter(SourceLocation Location, string Source, BoundPattern Pattern, BoundContext Context, bool IsUnless)
    : BoundPattern(Location, Source)
{
    public override ImmutableArray<BoundPattern> Parts => [Pattern];
}

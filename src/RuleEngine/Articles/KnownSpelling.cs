using System.Runtime.InteropServices;

namespace RuleEngine.Articles;

/// <summary>A spelling with what cutting asks of it at hand, so that the spelling itself need not be visited.</summary>
/// <param name="spelling">The spelling.</param>
/// <param name="structure">What it shows of the structure of a text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KnownSpelling(Spelling spelling, StructureSigns structure)
{
    public Spelling Spelling { get; } = spelling;

    /// <inheritdoc cref="Spelling.Id"/>
    public int Id { get; } = spelling.Id;

    /// <inheritdoc cref="Spelling.Kind"/>
    public TokenKind Kind { get; } = spelling.Kind;

    /// <inheritdoc cref="Spelling.Signs"/>
    public LanguageSigns Signs { get; } = spelling.Signs;

    /// <summary>What it shows of the structure of a text.</summary>
    public StructureSigns Structure { get; } = structure;

    /// <inheritdoc cref="Spelling.MayBeProclitic"/>
    public bool MayBeProclitic { get; } = spelling.MayBeProclitic;
}

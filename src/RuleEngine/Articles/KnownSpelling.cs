using System.Runtime.InteropServices;

namespace RuleEngine.Articles;

/// <summary>A spelling with what cutting asks of it at hand, so that the spelling itself need not be visited.</summary>
/// <param name="spelling">The spelling.</param>
/// <param name="id">Its number.</param>
/// <param name="structure">What it shows of the structure of a text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KnownSpelling(Spelling spelling, int id, StructureSigns structure)
{
    /// <summary>The <see cref="Id"/> of a spelling that no vocabulary keeps.</summary>
    public const int NotKept = -1;

    public Spelling Spelling { get; } = spelling;

    /// <summary>A number of its own within its vocabulary, counted from 0; or <see cref="NotKept"/>.</summary>
    public int Id { get; } = id;

    /// <inheritdoc cref="Spelling.Kind"/>
    public TokenKind Kind { get; } = spelling.Kind;

    /// <inheritdoc cref="Spelling.Signs"/>
    public LanguageSigns Signs { get; } = spelling.Signs;

    /// <summary>What it shows of the structure of a text.</summary>
    public StructureSigns Structure { get; } = structure;

    /// <inheritdoc cref="Spelling.MayBeProclitic"/>
    public bool MayBeProclitic { get; } = spelling.MayBeProclitic;
}

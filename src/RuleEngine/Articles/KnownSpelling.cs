using System.Runtime.InteropServices;

namespace RuleEngine.Articles;

/// <summary>A spelling with what cutting asks of it at hand, so that the spelling itself need not be visited.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KnownSpelling(Spelling spelling)
{
    public Spelling Spelling { get; } = spelling;

    /// <inheritdoc cref="Spelling.Id"/>
    public int Id { get; } = spelling.Id;

    /// <inheritdoc cref="Spelling.Kind"/>
    public TokenKind Kind { get; } = spelling.Kind;

    /// <inheritdoc cref="Spelling.Signs"/>
    public LanguageSigns Signs { get; } = spelling.Signs;

    /// <inheritdoc cref="Spelling.MayBeProclitic"/>
    public bool MayBeProclitic { get; } = spelling.MayBeProclitic;
}

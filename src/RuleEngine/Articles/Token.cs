using System.Runtime.InteropServices;

namespace RuleEngine.Articles;

/// <summary>The smallest piece of text that rules can speak of.</summary>
/// <remarks>
/// What a spelling says most often is written into each of its tokens: an article has hundreds of spellings, far apart in memory, and
/// its tokens stand side by side.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token
{
    private readonly byte _field;

    /// <param name="kind">What it is.</param>
    /// <param name="field">The field its offsets count from.</param>
    /// <param name="start">Its first UTF-16 code unit in the field.</param>
    /// <param name="length">Its length in UTF-16 code units, invisible characters inside included.</param>
    /// <param name="spelling">How it is written.</param>
    public Token(TokenKind kind, ArticleField field, int start, int length, Spelling spelling)
        : this(kind, field, start, length, new KnownSpelling(spelling, KnownSpelling.NotKept, StructureSigns.None))
    {
    }

    /// <inheritdoc cref="Token(TokenKind, ArticleField, int, int, RuleEngine.Articles.Spelling)"/>
    public Token(TokenKind kind, ArticleField field, int start, int length, KnownSpelling spelling)
    {
        Kind = kind;
        _field = (byte)field;
        Start = start;
        Length = length;
        Spelling = spelling.Spelling;
        SpellingId = spelling.Id;
        Signs = spelling.Signs;
        Structure = spelling.Structure;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>The field its offsets count from.</summary>
    public ArticleField Field => (ArticleField)_field;

    /// <summary>Its first UTF-16 code unit in the field.</summary>
    public int Start { get; }

    /// <summary>Its length in UTF-16 code units, invisible characters inside included.</summary>
    public int Length { get; }

    /// <summary>How it is written.</summary>
    public Spelling Spelling { get; }

    /// <inheritdoc cref="KnownSpelling.Id"/>
    public int SpellingId { get; }

    /// <inheritdoc cref="Spelling.Signs"/>
    public LanguageSigns Signs { get; }

    /// <inheritdoc cref="KnownSpelling.Structure"/>
    public StructureSigns Structure { get; }

    public int End => Start + Length;

    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;

    /// <inheritdoc cref="Spelling.Folded"/>
    public string Folded => Spelling.Folded;

    /// <inheritdoc cref="Spelling.Exact"/>
    public string Exact => Spelling.Exact;

    /// <inheritdoc cref="Spelling.HasTanwin"/>
    public bool HasTanwin => Spelling.HasTanwin;
}

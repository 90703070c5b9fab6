namespace RuleEngine.Articles;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A run of digits with its inner signs: <c>3800</c>, <c>20,000</c>, <c>16.02.2019</c>, <c>12:02</c>. Counts as one word.</summary>
    Number,

    /// <summary>An Arabic proclitic that stands apart from its word (<c>لـ«قسد»</c>, <c>و11</c>). Counts as no word.</summary>
    Proclitic,

    /// <summary>A punctuation mark or symbol. Counts as no word.</summary>
    Punctuation,

    /// <summary>A quotation mark, paired or stray. Counts as no word.</summary>
    QuotationMark,
}

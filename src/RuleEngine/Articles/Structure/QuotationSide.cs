namespace RuleEngine.Articles.Structure;

/// <summary>What stands beside a quotation mark, marks that touch it aside.</summary>
internal enum QuotationSide
{
    /// <summary>A space, or the edge of the paragraph.</summary>
    Space,

    /// <summary>A word or number.</summary>
    Word,

    /// <summary>A proclitic that belongs to what is quoted: <c>لـ«…»</c>.</summary>
    Proclitic,

    /// <summary>An opening bracket, or a sign that stands before words.</summary>
    Opening,

    /// <summary>A closing bracket, or a sign that stands behind words.</summary>
    Closing,

    /// <summary>A full stop, comma or other mark that stands behind words.</summary>
    Stop,

    /// <summary>A mark that may stand on either side: dash, colon, stroke.</summary>
    Joint,
}

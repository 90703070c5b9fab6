namespace RuleEngine.Articles;

/// <summary>One way of writing a token, as texts have it: what all tokens of the same characters share. Immutable.</summary>
internal sealed class Spelling
{
    private int _hash;

    /// <summary>The spelling of no token.</summary>
    public static Spelling None { get; } = new() { Kind = TokenKind.Punctuation, Raw = "", Folded = "", Exact = "" };

    /// <summary>What a token so written is; a word may be a <see cref="TokenKind.Proclitic"/> where it stands.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>The characters as they are in the text.</summary>
    public required string Raw { get; init; }

    /// <summary>The text folded for comparison.</summary>
    public required string Folded { get; init; }

    /// <summary>The text with nothing but tatweel, harakat and invisible characters dropped.</summary>
    public required string Exact { get; init; }

    /// <summary>A hash of the folded text; computed once.</summary>
    public int Hash => _hash != 0 ? _hash : _hash = Folded.GetHashCode(StringComparison.Ordinal) | 1;

    /// <summary>Whether it has tanwin fath, which shows a final alef to be the accusative's.</summary>
    public bool HasTanwin { get; init; }

    /// <summary>What it shows of the language of a text, if it is a word.</summary>
    public LanguageSigns Signs { get; init; }

    /// <summary>Whether it can be a proclitic that stands apart from its word.</summary>
    public bool MayBeProclitic { get; init; }
}

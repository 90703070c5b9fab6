namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>What a token of a pattern is.</summary>
internal enum PatternTokenKind
{
    /// <summary>The place behind the last token.</summary>
    End,

    /// <summary><c>"…"</c>, <c>«…»</c>, <c>“…”</c>.</summary>
    Phrase,

    /// <summary><c>'…'</c>.</summary>
    Exact,

    /// <summary><c>/…/</c>.</summary>
    Regex,

    /// <summary><c>$name</c>, <c>$alias.name</c>.</summary>
    Name,

    /// <summary>A keyword, a builtin, a capture, a rule's id.</summary>
    Word,

    /// <summary><c>12</c>, <c>1.5</c>.</summary>
    Number,

    /// <summary><c>2019-03-23</c>.</summary>
    Date,

    /// <summary><c>(</c>.</summary>
    OpenParenthesis,

    /// <summary><c>)</c>.</summary>
    CloseParenthesis,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary>The <c>/</c> right behind a word: <c>then/3</c>, <c>rule(pack/id)</c>.</summary>
    Slash,

    /// <summary><c>&gt;=</c>, <c>&lt;</c> ….</summary>
    Comparison,

    /// <summary>An opening quotation mark or slash without its partner.</summary>
    Unclosed,

    /// <summary>Letters that are not ASCII, outside quotation marks.</summary>
    BareText,

    /// <summary>Anything else.</summary>
    Stray,
}

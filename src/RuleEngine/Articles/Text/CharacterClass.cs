namespace RuleEngine.Articles.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Spaces and line breaks of every kind, and control characters.</summary>
    Space,

    /// <summary>A letter of a script other than Arabic.</summary>
    Letter,

    /// <summary>A letter of the Arabic script.</summary>
    Arabic,

    /// <summary>A digit of the families that folding makes one.</summary>
    Digit,

    /// <summary>A mark on the character before it.</summary>
    Mark,

    /// <summary>The stroke that lengthens an Arabic word.</summary>
    Tatweel,

    /// <summary>A character that no reader sees.</summary>
    Invisible,

    /// <summary>An apostrophe, which may also be a single quotation mark.</summary>
    Apostrophe,

    /// <summary>A mark that is always a quotation mark.</summary>
    Quote,

    /// <summary>A full stop or an ellipsis.</summary>
    Dot,

    /// <summary>A hyphen, dash or minus sign.</summary>
    Dash,

    /// <summary>Any other punctuation mark or symbol.</summary>
    Symbol,

    /// <summary>Half of a character outside the basic plane, or a stray half.</summary>
    Surrogate,
}

namespace RuleEngine.Diagnostics;

/// <summary>Characters that take no ink: they come along when a text is pasted, and an editor cannot see what is wrong.</summary>
internal static class InvisibleCharacters
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\u00a0'] = "NO-BREAK SPACE",
        ['\u00ad'] = "SOFT HYPHEN",
        ['\u034f'] = "COMBINING GRAPHEME JOINER",
        ['\u061c'] = "ARABIC LETTER MARK",
        ['\u1680'] = "OGHAM SPACE MARK",
        ['\u180e'] = "MONGOLIAN VOWEL SEPARATOR",
        ['\u2000'] = "EN QUAD",
        ['\u2001'] = "EM QUAD",
        ['\u2002'] = "EN SPACE",
        ['\u2003'] = "EM SPACE",
        ['\u2004'] = "THREE-PER-EM SPACE",
        ['\u2005'] = "FOUR-PER-EM SPACE",
        ['\u2006'] = "SIX-PER-EM SPACE",
        ['\u2007'] = "FIGURE SPACE",
        ['\u2008'] = "PUNCTUATION SPACE",
        ['\u2009'] = "THIN SPACE",
        ['\u200a'] = "HAIR SPACE",
        ['\u200b'] = "ZERO WIDTH SPACE",
        ['\u200c'] = "ZERO WIDTH NON-JOINER",
        ['\u200d'] = "ZERO WIDTH JOINER",
        ['\u200e'] = "LEFT-TO-RIGHT MARK",
        ['\u200f'] = "RIGHT-TO-LEFT MARK",
        ['\u2028'] = "LINE SEPARATOR",
        ['\u2029'] = "PARAGRAPH SEPARATOR",
        ['\u202a'] = "LEFT-TO-RIGHT EMBEDDING",
        ['\u202b'] = "RIGHT-TO-LEFT EMBEDDING",
        ['\u202c'] = "POP DIRECTIONAL FORMATTING",
        ['\u202d'] = "LEFT-TO-RIGHT OVERRIDE",
        ['\u202e'] = "RIGHT-TO-LEFT OVERRIDE",
        ['\u202f'] = "NARROW NO-BREAK SPACE",
        ['\u205f'] = "MEDIUM MATHEMATICAL SPACE",
        ['\u2060'] = "WORD JOINER",
        ['\u2066'] = "LEFT-TO-RIGHT ISOLATE",
        ['\u2067'] = "RIGHT-TO-LEFT ISOLATE",
        ['\u2068'] = "FIRST STRONG ISOLATE",
        ['\u2069'] = "POP DIRECTIONAL ISOLATE",
        ['\u3000'] = "IDEOGRAPHIC SPACE",
        ['\ufeff'] = "ZERO WIDTH NO-BREAK SPACE",
    };

    public static bool Contains(char c) => Names.ContainsKey(c);

    /// <summary>The first invisible character of a text, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Names.ContainsKey(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary><c>U+200F RIGHT-TO-LEFT MARK</c>.</summary>
    public static string NameOf(char c) => $"U+{(int)c:X4} {Names[c]}";
}

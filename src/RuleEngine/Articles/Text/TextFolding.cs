namespace RuleEngine.Articles.Text;

/// <summary>Folds rules and articles alike, so that spelling that readers do not tell apart compares equal.</summary>
/// <remarks>
/// <para>
/// Each character is looked up in a <see cref="FoldingTable"/>: most stay, some become another, ligatures become several,
/// harakat, tatweel and invisible characters are dropped. A dropped mark first tries to join the letter before it: a waw followed by
/// a combining hamza becomes a waw with hamza, which folding keeps apart, as if it had been typed so. Tatweel between them prevents
/// that. <c>قـالَ</c> becomes <c>قال</c>, and the offsets of the folded letters are 0, 2 and 3.
/// </para>
/// <para>
/// Folding a folded text changes nothing, and folding reads every character once, whatever it is given.
/// </para>
/// </remarks>
internal static class TextFolding
{
    private const int ShortWord = 64;

    /// <summary>Folds a text for comparison and keeps the way back to its offsets.</summary>
    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        if (IndexOfChange(text, FoldingTable.ForComparison) < 0)
        {
            return new FoldedText(text.ToString(), starts: null, text.Length);
        }

        using var buffer = new FoldingBuffer(FoldingTable.ForComparison, new char[text.Length], new int[text.Length]);
        buffer.Append(text);
        return new FoldedText(buffer.ToString(), buffer.Starts.ToArray(), text.Length);
    }

    /// <summary>Folds a word for comparison.</summary>
    public static string FoldWord(ReadOnlySpan<char> word) => Fold(word, FoldingTable.ForComparison, word: null);

    /// <summary>Folds a word for comparison; the same string where nothing changes.</summary>
    public static string FoldWord(string word) => Fold(word, FoldingTable.ForComparison, word);

    /// <summary>Drops tatweel, harakat and invisible characters and keeps every letter as it was written.</summary>
    /// <remarks>A presentation form and a letter with its combining hamza are other codings of one letter, so they become that letter.</remarks>
    public static string SpellWord(ReadOnlySpan<char> word) => Fold(word, FoldingTable.ForSpelling, word: null);

    /// <inheritdoc cref="SpellWord(ReadOnlySpan{char})"/>
    public static string SpellWord(string word) => Fold(word, FoldingTable.ForSpelling, word);

    private static string Fold(ReadOnlySpan<char> text, FoldingTable table, string? word)
    {
        var unchanged = IndexOfChange(text, table);
        if (unchanged < 0)
        {
            return word ?? text.ToString();
        }

        using var buffer = new FoldingBuffer(table, stackalloc char[ShortWord], starts: []);
        buffer.Append(text);
        return buffer.ToString();
    }

    private static int IndexOfChange(ReadOnlySpan<char> text, FoldingTable table)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (table[text[i]] != text[i])
            {
                return i;
            }
        }

        return -1;
    }
}

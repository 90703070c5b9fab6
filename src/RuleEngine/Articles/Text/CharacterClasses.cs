using System.Globalization;
using System.Text;

namespace RuleEngine.Articles.Text;

/// <summary>Tells what characters are to the tokenizer, by one table look-up each. Thread-safe.</summary>
internal static class CharacterClasses
{
    /// <summary>Quotation marks that Unicode does not file under quotation.</summary>
    private const string OtherQuotes = "\"\u201A\u201E\u2E42\u275B\u275C\u275D\u275E\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFF02";

    /// <summary>Apostrophes that Unicode files under letters: those of transliteration, which only stand inside words.</summary>
    private const string ApostropheLetters = "\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF";

    private static readonly CharacterClass[] Table = CreateTable();

    public static CharacterClass Of(char c) => Table[c];

    /// <summary>The class at <paramref name="index"/>, or <see cref="CharacterClass.Space"/> behind the end.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length ? Table[text[index]] : CharacterClass.Space;

    /// <summary>The first place from <paramref name="index"/> on that holds something visible, or the end.</summary>
    public static int SkipInvisible(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Of(text[index]) == CharacterClass.Invisible)
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether a letter or mark outside the basic plane stands at <paramref name="index"/>.</summary>
    public static bool IsAstralLetter(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length) == System.Buffers.OperationStatus.Done
        && length == 2
        && IsLetterOrMark(Rune.GetUnicodeCategory(rune))
        && !IsAstralInvisible(text, index);

    /// <summary>Whether a tag character or variation selector outside the basic plane stands at <paramref name="index"/>.</summary>
    public static bool IsAstralInvisible(ReadOnlySpan<char> text, int index) =>
        text[index] == FoldingTable.InvisibleLead && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool IsLetterOrMark(UnicodeCategory category) =>
        category <= UnicodeCategory.EnclosingMark || category == UnicodeCategory.LetterNumber;

    private static CharacterClass[] CreateTable()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            table[c] = Classify((char)c);
        }

        return table;
    }

    private static CharacterClass Classify(char c)
    {
        if (FoldingTable.IsInvisible(c))
        {
            return CharacterClass.Invisible;
        }

        if (FoldingTable.IsHaraka(c))
        {
            return CharacterClass.Mark;
        }

        if (FoldingTable.IsApostrophe(c) && !ApostropheLetters.Contains(c, StringComparison.Ordinal))
        {
            return CharacterClass.Apostrophe;
        }

        if (OtherQuotes.Contains(c, StringComparison.Ordinal))
        {
            return CharacterClass.Quote;
        }

        return c switch
        {
            FoldingTable.Tatweel => CharacterClass.Tatweel,
            '.' or '…' => CharacterClass.Dot,
            '−' => CharacterClass.Dash,
            _ when FoldingTable.ForComparison[c] is >= '0' and <= '9' => CharacterClass.Digit,
            _ => ClassifyByCategory(c),
        };
    }

    private static CharacterClass ClassifyByCategory(char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                return IsHonorific(c) ? CharacterClass.Symbol : IsArabic(c) ? CharacterClass.Arabic : CharacterClass.Letter;
            case <= UnicodeCategory.EnclosingMark:
                return CharacterClass.Mark;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                return CharacterClass.Space;
            case UnicodeCategory.Surrogate:
                return CharacterClass.Surrogate;
            case UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation:
                return CharacterClass.Quote;
            case UnicodeCategory.DashPunctuation:
                return CharacterClass.Dash;
            default:
                return CharacterClass.Symbol;
        }
    }

    private static bool IsArabic(char c) => c
        is (>= '\u0600' and <= '\u06FF')
        or (>= '\u0750' and <= '\u077F')
        or (>= '\u0870' and <= '\u08FF')
        or (>= '\uFB50' and <= '\uFDFF')
        or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Whole formulas in one character are signs, not letters of a word.</summary>
    private static bool IsHonorific(char c) => c is '\uFDFA' or '\uFDFB';
}

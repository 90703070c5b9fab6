using System.Text;

namespace RuleEngine.Articles.Text;

/// <summary>Finds where a punctuation mark or symbol ends: an emoji may be many characters that a reader sees as one.</summary>
internal static class SymbolBoundary
{
    private const char Joiner = '\u200D';
    private const int FirstSkinTone = 0x1F3FB;
    private const int LastSkinTone = 0x1F3FF;
    private const int FirstRegionalIndicator = 0x1F1E6;
    private const int LastRegionalIndicator = 0x1F1FF;

    /// <summary>The end of the run of characters of one class at <paramref name="start"/>.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var of = CharacterClasses.Of(text[start]);
        var i = start + 1;
        while (i < text.Length && CharacterClasses.Of(text[i]) == of)
        {
            i++;
        }

        return i;
    }

    /// <summary>The end of the symbol at <paramref name="start"/>, with the marks, skin tones and joined symbols that belong to it.</summary>
    public static int EndOfSymbol(ReadOnlySpan<char> text, int start)
    {
        // Almost every symbol is one character with nothing behind it that could belong to it.
        if (!char.IsSurrogate(text[start])
            && CharacterClasses.At(text, start + 1) is not (CharacterClass.Mark or CharacterClass.Invisible or CharacterClass.Surrogate))
        {
            return start + 1;
        }

        var i = start + LengthAt(text, start);
        if (IsRegionalIndicator(text, start) && IsRegionalIndicator(text, i))
        {
            i += 2;
        }

        while (true)
        {
            i = EndOfMarks(text, i);
            if (IsSkinTone(text, i))
            {
                i += 2;
            }
            else if (i + 1 < text.Length && text[i] == Joiner && IsJoined(text, i + 1))
            {
                i += 1 + LengthAt(text, i + 1);
            }
            else
            {
                return i;
            }
        }
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var i = start;
        while (i < text.Length)
        {
            if (CharacterClasses.Of(text[i]) == CharacterClass.Mark)
            {
                end = ++i;
            }
            else if (text[i] is >= '\uFE00' and <= '\uFE0F')
            {
                end = ++i;
            }
            else if (CharacterClasses.IsAstralInvisible(text, i))
            {
                end = i += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int i) => CharacterClasses.Of(text[i]) switch
    {
        CharacterClass.Symbol => true,
        CharacterClass.Surrogate => !CharacterClasses.IsAstralLetter(text, i),
        _ => false,
    };

    private static int LengthAt(ReadOnlySpan<char> text, int i) => RuneAt(text, i) > char.MaxValue ? 2 : 1;

    private static bool IsSkinTone(ReadOnlySpan<char> text, int i) => RuneAt(text, i) is >= FirstSkinTone and <= LastSkinTone;

    private static bool IsRegionalIndicator(ReadOnlySpan<char> text, int i) =>
        RuneAt(text, i) is >= FirstRegionalIndicator and <= LastRegionalIndicator;

    private static int RuneAt(ReadOnlySpan<char> text, int i) =>
        i < text.Length && Rune.DecodeFromUtf16(text[i..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : 0;
}

namespace RuleEngine.Articles.Text;

/// <summary>Finds where a number ends: a run of digits with its inner signs.</summary>
/// <remarks>
/// A sign is inner if digits stand on both sides: <c>20,000</c>, <c>1.5</c>, <c>16/02/2019</c>, <c>12:02</c>. A hyphen is one only in a
/// date (<c>2019-02-16</c>), for <c>400-600</c> is two numbers. Bidi controls may stand anywhere: Arabic software writes them
/// round the strokes of a date.
/// </remarks>
internal static class NumberBoundary
{
    private const string InnerSigns = ".,:/٫٬،";

    /// <summary>The end of the number whose first digit stands at <paramref name="start"/>.</summary>
    public static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfHyphenatedDate(text, start);
        if (end >= 0)
        {
            return end;
        }

        end = EndOfDigits(text, start);
        while (NextDigitBehindSign(text, end) is var digit and >= 0)
        {
            end = EndOfDigits(text, digit);
        }

        return end;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            switch (CharacterClasses.Of(text[i]))
            {
                case CharacterClass.Digit or CharacterClass.Mark:
                    end = i + 1;
                    break;
                case CharacterClass.Invisible:
                    break;
                default:
                    return end;
            }
        }

        return end;
    }

    private static int NextDigitBehindSign(ReadOnlySpan<char> text, int end)
    {
        var sign = CharacterClasses.SkipInvisible(text, end);
        if (sign == text.Length || !InnerSigns.Contains(text[sign], StringComparison.Ordinal))
        {
            return -1;
        }

        var digit = CharacterClasses.SkipInvisible(text, sign + 1);
        return CharacterClasses.At(text, digit) == CharacterClass.Digit ? digit : -1;
    }

    private static int EndOfHyphenatedDate(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        var first = CountDigits(text, ref i);
        if (first is 0 or 3 || !SkipHyphen(text, ref i) || CountDigits(text, ref i) is not (1 or 2) || !SkipHyphen(text, ref i))
        {
            return -1;
        }

        var last = CountDigits(text, ref i);
        var isDate = first == 4 ? last is 1 or 2 : last is 2 or 4;
        var end = i;
        return isDate && !(SkipHyphen(text, ref i) && CharacterClasses.At(text, i) == CharacterClass.Digit) ? end : -1;
    }

    /// <summary>Counts the digits at <paramref name="i"/> and goes behind them; 0 if there are more than a year has.</summary>
    private static int CountDigits(ReadOnlySpan<char> text, ref int i)
    {
        var count = 0;
        while (CharacterClasses.At(text, i) == CharacterClass.Digit)
        {
            i++;
            if (++count > 4)
            {
                return 0;
            }
        }

        return count;
    }

    private static bool SkipHyphen(ReadOnlySpan<char> text, ref int i)
    {
        var hyphen = CharacterClasses.SkipInvisible(text, i);
        if (hyphen == text.Length || text[hyphen] is not ('-' or '\u2010' or '\u2011'))
        {
            return false;
        }

        i = CharacterClasses.SkipInvisible(text, hyphen + 1);
        return true;
    }
}

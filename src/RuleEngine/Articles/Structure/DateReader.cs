using System.Globalization;

namespace RuleEngine.Articles.Structure;

/// <summary>Finds the dates of a block.</summary>
/// <remarks>
/// A date is one number of three parts (<c>16.02.2019</c>), or a month with the day before it and the year behind it, as far as they
/// are there and in the order of either language, or a year that a word announces. <c>يوم التاسع من شهر شباط عام 2019</c> is read from the
/// inside: the month, back over شهر, من and the day to يوم, onward over عام to the year.
/// </remarks>
internal ref struct DateReader
{
    private const int LastDay = 31;
    private const int LastMonth = 12;

    private readonly BlockTokens _tokens;

    // Where the date before ended: two dates never overlap.
    private int _free;

    private DateReader(BlockTokens tokens) => (_tokens, _free) = (tokens, tokens.First);

    /// <summary>Adds the dates of a block, in reading order.</summary>
    /// <param name="tokens">The block.</param>
    /// <param name="places">The tokens that may be a year or the month of a date, in order; trying others finds nothing.</param>
    /// <param name="into">Receives the dates.</param>
    public static void Read(BlockTokens tokens, ReadOnlySpan<int> places, PartBuffer<TokenRange> into)
    {
        var reader = new DateReader(tokens);
        foreach (var place in places)
        {
            if (place >= reader._free && reader.ReadAt(place) is { } date)
            {
                into.Add(date);
                reader._free = date.Last + 1;
            }
        }
    }

    private readonly TokenRange? ReadAt(int index)
    {
        if (_tokens.IsNumber(index))
        {
            return IsNumericDate(_tokens.Folded(index)) ? new TokenRange(index, index) : Years.At(_tokens, index);
        }

        var month = MonthNames.EndOf(_tokens, index, out var isDoubtful);
        return month < 0 ? null : ReadMonth(index, month, isDoubtful);
    }

    private readonly TokenRange? ReadMonth(int month, int end, bool isDoubtful)
    {
        var first = DayBefore(month);
        var last = DayAndYearBehind(SecondNameBehind(end));
        var stands = first < month || last > end || MonthNames.IsAnnouncer(_tokens.Folded(month - 1));
        if (isDoubtful && !stands)
        {
            return null;
        }

        // "may" and "march" are verbs; as months they have a capital.
        return isDoubtful && char.IsAsciiLetterLower(_tokens[month].Exact[0]) ? null : new TokenRange(first, last);
    }

    /// <summary>The first token of what stands before a month and belongs to its date; the month itself where nothing does.</summary>
    private readonly int DayBefore(int month)
    {
        var first = month;
        while (first > _free && MonthNames.IsPhase(_tokens.Folded(first - 1)))
        {
            first--;
        }

        var behindDay = first > _free && _tokens.Folded(first - 1) is "من" or "of" ? first - 1 : first;
        var day = DayEndingBefore(behindDay);
        if (day < 0)
        {
            return first;
        }

        return day > _free && _tokens.Folded(day - 1) is "يوم" or "بتاريخ" or "اليوم" ? day - 1 : day;
    }

    /// <summary>The first token of the day that ends before <paramref name="end"/>, or -1.</summary>
    private readonly int DayEndingBefore(int end)
    {
        if (end - 1 >= _free && (IsDay(end - 1) || IsEnglishOrdinal(_tokens.Folded(end - 1))))
        {
            return end - 1;
        }

        for (var first = Math.Max(_free, end - 2); first < end; first++)
        {
            if (OrdinalNumbers.EndOfDay(_tokens, first) == end - 1)
            {
                return first;
            }
        }

        return -1;
    }

    /// <summary>The last token of a second name of the month: <c>فبراير / شباط</c>, <c>فبراير (شباط)</c>.</summary>
    private readonly int SecondNameBehind(int month)
    {
        var sign = _tokens.Folded(month + 1);
        if (sign is not ("/" or "-" or "(" or "او"))
        {
            return month;
        }

        var end = MonthNames.EndOf(_tokens, month + 2, out _);
        if (end < 0 || (sign == "(" && _tokens.Folded(end + 1) != ")"))
        {
            return month;
        }

        return sign == "(" ? end + 1 : end;
    }

    /// <summary>The last token of the day of English order and of the year behind a month; the month's last where neither is there.</summary>
    private readonly int DayAndYearBehind(int month)
    {
        // The full stop of "Feb. 16".
        var end = _tokens.Folded(month + 1) == "." && _tokens.Touch(month) && _tokens.IsNumber(month + 2) ? month + 1 : month;
        if (char.IsAsciiLetter(_tokens.Folded(month)[0]) && (IsDay(end + 1) || IsEnglishOrdinal(_tokens.Folded(end + 1))))
        {
            month = end + 1;
        }

        return YearBehind(month);
    }

    private readonly int YearBehind(int end)
    {
        var next = end + 1;
        if (_tokens.Folded(next) is "من" or "," or "of")
        {
            next++;
        }

        if (Years.IsWord(_tokens.Folded(next)))
        {
            next++;
        }

        return Years.IsYear(_tokens, next) ? next : end;
    }

    private readonly bool IsDay(int index) =>
        _tokens.IsNumber(index) && DigitNumber.TryParseWhole(_tokens.Folded(index), out var day) && day is >= 1 and <= LastDay;

    private static bool IsEnglishOrdinal(string folded) =>
        folded.Length is 3 or 4
        && folded.AsSpan()[^2..] is "st" or "nd" or "rd" or "th"
        && DigitNumber.TryParseWhole(folded[..^2], out var day)
        && day is >= 1 and <= LastDay;

    /// <summary>Whether the folded text of a number is a date in three parts: <c>16.02.2019</c>.</summary>
    public static bool IsNumericDate(string folded)
    {
        if (!folded.AsSpan().ContainsAny('.', '/', '-'))
        {
            return false;
        }

        var parts = folded.Split('.', '/', '-');
        if (parts.Length != 3 || !Array.TrueForAll(parts, static p => DigitNumber.TryParseWhole(p, out _)))
        {
            return false;
        }

        var numbers = Array.ConvertAll(parts, static p => int.Parse(p, CultureInfo.InvariantCulture));
        var isAmerican = folded.Contains('/', StringComparison.Ordinal);
        return parts[0].Length == 4
            ? IsDayAndMonth(numbers[2], numbers[1])
            : parts[2].Length is 2 or 4 && (IsDayAndMonth(numbers[0], numbers[1]) || (isAmerican && IsDayAndMonth(numbers[1], numbers[0])));
    }

    private static bool IsDayAndMonth(int day, int month) => day is >= 1 and <= LastDay && month is >= 1 and <= LastMonth;
}

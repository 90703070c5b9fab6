namespace RuleEngine.Articles.Structure;

/// <summary>Finds the numbers of a block with their values; parts of dates and times are none.</summary>
/// <remarks>
/// Two numbers that bound a range are one mention of the larger: <c>من 400 إلى 600</c> is 600. What falls is no range but a change or
/// a score, and stays two numbers.
/// </remarks>
internal static class NumberReader
{
    /// <summary>Adds the numbers of a block, in reading order.</summary>
    /// <param name="tokens">The block.</param>
    /// <param name="signs">What its tokens show, one each.</param>
    /// <param name="dates">The dates of the block.</param>
    /// <param name="into">Receives the numbers.</param>
    public static void Read(BlockTokens tokens, ReadOnlySpan<FigureSign> signs, ReadOnlySpan<TokenRange> dates, PartBuffer<NumberMention> into)
    {
        var phrases = new NumberPhraseReader(tokens);
        var date = 0;
        for (var i = tokens.First; i <= tokens.Last; i++)
        {
            var from = i;
            i = NextMayBegin(signs, from - tokens.First) + tokens.First;
            if (date < dates.Length && from <= dates[date].First && dates[date].First <= i)
            {
                i = dates[date++].Last;
                continue;
            }

            if (i > tokens.Last || IsDesignation(tokens, i))
            {
                continue;
            }

            if (ClockTimes.EndAt(tokens, i) is var time and >= 0)
            {
                i = time;
                continue;
            }

            var limit = date < dates.Length ? dates[date].First : tokens.Last + 1;
            if (ReadRange(tokens, phrases, i) is { } number && number.Tokens.Last < limit)
            {
                into.Add(number);
                i = number.Tokens.Last;
            }
        }
    }

    /// <summary>The next place where a number or a time may begin: <c>الثامنة</c> is one behind <c>الساعة</c>.</summary>
    private static int NextMayBegin(ReadOnlySpan<FigureSign> signs, int index)
    {
        while (index < signs.Length
            && (signs[index] & FigureSign.Number) == 0
            && (index == 0 || (signs[index - 1] & FigureSign.Hour) == 0))
        {
            // Where a token shows nothing, none of those like it behind it begins a number.
            index += signs[index] == FigureSign.None ? FigureSigns.CountOfNone(signs[index..]) : 1;
        }

        return index;
    }

    /// <summary>Whether a number belongs to a name: <c>S-400</c>, <c>COVID-19</c>.</summary>
    private static bool IsDesignation(BlockTokens tokens, int index) =>
        tokens.IsNumber(index)
        && tokens.Folded(index - 1) == "-"
        && tokens[index - 2].Kind == TokenKind.Word
        && tokens.Touch(index - 1)
        && tokens.Touch(index - 2);

    private static NumberMention? ReadRange(BlockTokens tokens, NumberPhraseReader phrases, int first)
    {
        if (phrases.ReadAt(first) is not { } number)
        {
            return null;
        }

        var end = SecondEnd(tokens, phrases, first, number.Last + 1);
        return end is { } e && e.Value > number.Value
            ? new NumberMention(new TokenRange(first, e.Last), WithoutTrailingZeros(e.Value)) { IsRange = true }
            : new NumberMention(new TokenRange(first, number.Last), WithoutTrailingZeros(number.Value));
    }

    /// <summary>1,400,000,000 rather than 1,400,000,000.0: a decimal remembers the digits it was multiplied from.</summary>
    private static decimal WithoutTrailingZeros(decimal value) =>
        value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    private static NumberPhrase? SecondEnd(BlockTokens tokens, NumberPhraseReader phrases, int first, int next)
    {
        // The units of both ends may stand between: 30% to 40%, $400 to $600.
        next = tokens.Folded(next) == "%" ? next + 1 : next;
        var sign = tokens.Folded(next);
        if (sign is "-" or "الي" or "حتي" or "to")
        {
            next = tokens.Folded(next + 1) is "$" or "£" or "€" ? next + 2 : next + 1;
            return ClockTimes.EndAt(tokens, next) < 0 ? phrases.ReadAt(next) : null;
        }

        return tokens.Folded(first - 1) is "بين" or "وبين" or "مابين" or "between" ? phrases.ReadJoinedAt(next) : null;
    }
}

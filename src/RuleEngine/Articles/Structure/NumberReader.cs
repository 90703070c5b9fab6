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
    /// <param name="places">Where a number or a time may begin, in order; trying other tokens finds nothing.</param>
    /// <param name="dates">The dates of the block.</param>
    /// <param name="into">Receives the numbers.</param>
    public static void Read(BlockTokens tokens, ReadOnlySpan<int> places, ReadOnlySpan<TokenRange> dates, PartBuffer<NumberMention> into)
    {
        var phrases = new NumberPhraseReader(tokens);
        var date = 0;
        for (var i = tokens.First; i <= tokens.Last; i++)
        {
            var from = i;
            while (!places.IsEmpty && places[0] < from)
            {
                places = places[1..];
            }

            i = places.IsEmpty ? tokens.Last + 1 : places[0];
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

    /// <summary>Whether what is so written may make a range of the number before or behind it; a unit may stand between.</summary>
    public static bool MayBoundRange(string folded) => folded == "%" || IsUpTo(folded) || IsBetween(folded);

    /// <summary>Whether a number belongs to a name: <c>S-400</c>, <c>COVID-19</c>.</summary>
    private static bool IsDesignation(BlockTokens tokens, int index) =>
        tokens.IsNumber(index)
        && tokens[index - 1] is { Kind: TokenKind.Punctuation, Folded: "-" }
        && tokens[index - 2].Kind == TokenKind.Word
        && tokens.Touch(index - 1)
        && tokens.Touch(index - 2);

    private static NumberMention? ReadRange(BlockTokens tokens, NumberPhraseReader phrases, int first)
    {
        if (phrases.ReadAt(first) is not { } number)
        {
            return null;
        }

        var end = tokens.AnySpeaksOfNumber(first - 1, number.Last + 1) ? SecondEnd(tokens, phrases, first, number.Last + 1) : null;
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
        if (IsUpTo(sign))
        {
            next = tokens.Folded(next + 1) is "$" or "£" or "€" ? next + 2 : next + 1;
            return ClockTimes.EndAt(tokens, next) < 0 ? phrases.ReadAt(next) : null;
        }

        return IsBetween(tokens.Folded(first - 1)) ? phrases.ReadJoinedAt(next) : null;
    }

    private static bool IsUpTo(string folded) => folded is "-" or "الي" or "حتي" or "to";

    private static bool IsBetween(string folded) => folded is "بين" or "وبين" or "مابين" or "between";
}

namespace RuleEngine.Articles.Structure;

/// <summary>Reads one number in digits, words or both from where it begins.</summary>
/// <remarks>
/// <para>
/// A number is a sum of parts of falling scale; a part is a count below one thousand, or digits, and the scales behind it.
/// <c>مليونان وثلاثمئة وخمسة وعشرون ألفا و40</c> has three parts: 2 × 1,000,000; (300 + 5 + 20) × 1,000; 40. A further part must be less than the scale
/// before it, so <c>ألف وألفان</c> is two numbers.
/// </para>
/// </remarks>
internal readonly struct NumberPhraseReader
{
    private readonly BlockTokens _tokens;

    public NumberPhraseReader(BlockTokens tokens) => _tokens = tokens;

    /// <summary>Whether a number may begin with a word, as far as the word alone tells.</summary>
    public static bool MayBegin(string folded) => folded is "a" or "an" || NumberWords.MayBeFirst(folded);

    /// <summary>The number that begins at a token, or null.</summary>
    public NumberPhrase? ReadAt(int first)
    {
        if (_tokens.IsNumber(first))
        {
            return DigitNumber.TryParse(_tokens.Folded(first), out var value) ? ReadSum(Scaled(new NumberPhrase(value, 1, first))) : null;
        }

        if (_tokens.Folded(first) is "a" or "an")
        {
            return NumberWords.Bare(_tokens, first + 1) is { IsEnglish: true, Kind: NumberWordKind.Multiplier or NumberWordKind.Scale } word
                ? ReadSum(ReadPart(first + 1, word))
                : null;
        }

        return NumberWords.First(_tokens, first) is { } begin ? ReadSum(ReadPart(first, begin)) : null;
    }

    /// <summary>The number that a number joined by و or "and" begins, for the second end of a range.</summary>
    public NumberPhrase? ReadJoinedAt(int index)
    {
        if (_tokens.Folded(index) is "و" or "and")
        {
            return ReadAt(index + 1);
        }

        return NumberWords.Joined(_tokens, index) is { } word ? ReadSum(ReadPart(index, word)) : null;
    }

    private NumberPhrase? ReadSum(NumberPhrase? part)
    {
        if (part is not { } sum)
        {
            return null;
        }

        while (sum.Scale > 1 && FurtherPart(sum) is { } next)
        {
            sum = new NumberPhrase(sum.Value + next.Value, next.Scale, next.Last);
        }

        return sum;
    }

    private NumberPhrase? FurtherPart(NumberPhrase sum)
    {
        if (HalfMore(sum) is { } half)
        {
            return half;
        }

        var next = sum.Last + 1;
        NumberPhrase? part = _tokens.Folded(next) switch
        {
            "و" when DigitNumber.TryParse(_tokens.Folded(next + 1), out var digits) => Scaled(new NumberPhrase(digits, 1, next + 1)),
            "و" or "and" when NumberWords.Bare(_tokens, next + 1) is { } word => ReadPart(next + 1, word),
            _ when NumberWords.Joined(_tokens, next) is { } word => ReadPart(next, word),
            _ when NumberWords.Bare(_tokens, next) is { IsEnglish: true, Kind: not NumberWordKind.Fraction } word => ReadPart(next, word),
            _ => null,
        };
        return part is { } p && p.Value < sum.Scale ? part : null;
    }

    /// <summary>A half of the scale behind it: <c>مليون ونصف</c>, <c>ثلاثة ملايين ونصف المليون</c>, <c>a million and a half</c>.</summary>
    private NumberPhrase? HalfMore(NumberPhrase sum)
    {
        var next = sum.Last + 1;
        if (NumberWords.Joined(_tokens, next) is { Kind: NumberWordKind.Fraction } fraction)
        {
            var repeatsScale = NumberWords.First(_tokens, next + 1) is { Kind: NumberWordKind.Scale } scale && scale.Value == sum.Scale;
            return new NumberPhrase(fraction.Value * sum.Scale, 1, repeatsScale ? next + 1 : next);
        }

        return _tokens.Folded(next) == "and" && _tokens.Folded(next + 1) == "a" && _tokens.Folded(next + 2) == "half"
            ? new NumberPhrase(sum.Scale / 2, 1, next + 2)
            : null;
    }

    private NumberPhrase? ReadPart(int first, NumberWord word)
    {
        switch (word.Kind)
        {
            case NumberWordKind.Scale or NumberWordKind.ScaleDual:
                return Scaled(new NumberPhrase(word.Kind == NumberWordKind.Scale ? word.Value : 2 * word.Value, word.Value, first));
            case NumberWordKind.ScalePlural:
                return null;
            case NumberWordKind.Fraction:
                var scale = word.IsEnglish && _tokens.Folded(first + 1) == "a" ? first + 2 : first + 1;
                return NumberWords.Bare(_tokens, scale) is { Kind: NumberWordKind.Scale } of
                    ? new NumberPhrase(word.Value * of.Value, of.Value, scale)
                    : null;
            default:
                var count = word.IsEnglish ? ReadEnglishCount(first, word) : ReadArabicCount(first, word);
                return count is { } c ? Scaled(c) : null;
        }
    }

    /// <summary>A count and the scales behind it.</summary>
    private NumberPhrase Scaled(NumberPhrase count)
    {
        var (value, scale, last) = count;
        while (NumberWords.Bare(_tokens, last + 1) is { Kind: NumberWordKind.Scale or NumberWordKind.ScalePlural } next
            && value < decimal.MaxValue / next.Value)
        {
            (value, scale, last) = (value * next.Value, next.Value, last + 1);
        }

        return new NumberPhrase(value, scale, last);
    }

    private NumberPhrase? ReadArabicCount(int first, NumberWord word)
    {
        var hundreds = word.Kind == NumberWordKind.Hundreds ? new NumberPhrase(word.Value, 1, first) : HundredsOfUnit(first, word);
        if (hundreds is not { } sum)
        {
            return ReadBelowHundred(first, word);
        }

        var next = sum.Last + 1;
        var rest = NumberWords.Joined(_tokens, next) is { } joined ? ReadBelowHundred(next, joined)
            : _tokens.Folded(next) == "و" && NumberWords.Bare(_tokens, next + 1) is { IsEnglish: false } apart ? ReadBelowHundred(next + 1, apart)
            : null;
        return rest is { } r ? new NumberPhrase(sum.Value + r.Value, 1, r.Last) : sum;
    }

    /// <summary><c>ثلاث مئة</c> in two words.</summary>
    private NumberPhrase? HundredsOfUnit(int first, NumberWord word) =>
        word is { Kind: NumberWordKind.Unit, Value: > 2 } && NumberWords.Bare(_tokens, first + 1) is { Kind: NumberWordKind.Hundreds, Value: 100 }
            ? new NumberPhrase(word.Value * 100, 1, first + 1)
            : null;

    private NumberPhrase? ReadBelowHundred(int first, NumberWord word)
    {
        if (word.Kind is NumberWordKind.Ten or NumberWordKind.Tens)
        {
            return new NumberPhrase(word.Value, 1, first);
        }

        if (word.Kind is not (NumberWordKind.Unit or NumberWordKind.BoundUnit))
        {
            return null;
        }

        if (NumberWords.Bare(_tokens, first + 1) is { Kind: NumberWordKind.Ten })
        {
            return new NumberPhrase(word.Value + 10, 1, first + 1);
        }

        if (NumberWords.Joined(_tokens, first + 1) is { Kind: NumberWordKind.Tens } tens)
        {
            return new NumberPhrase(word.Value + tens.Value, 1, first + 1);
        }

        return word.Kind == NumberWordKind.Unit ? new NumberPhrase(word.Value, 1, first) : null;
    }

    private NumberPhrase? ReadEnglishCount(int first, NumberWord word)
    {
        var count = word.Kind switch
        {
            NumberWordKind.Multiplier => new NumberPhrase(word.Value, 1, first),
            NumberWordKind.Tens => WithUnit(first, word),
            _ => new NumberPhrase(word.Value, 1, first),
        };
        if (word.Kind != NumberWordKind.Multiplier)
        {
            if (NumberWords.Bare(_tokens, count.Last + 1) is not { Kind: NumberWordKind.Multiplier } multiplier)
            {
                return count;
            }

            count = new NumberPhrase(count.Value * multiplier.Value, 1, count.Last + 1);
        }

        var next = _tokens.Folded(count.Last + 1) == "and" ? count.Last + 2 : count.Last + 1;
        var isRest = count.Value >= 100 && NumberWords.Bare(_tokens, next) is { IsEnglish: true, Kind: NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens };
        if (!isRest)
        {
            return count;
        }

        var rest = WithUnit(next, NumberWords.Bare(_tokens, next)!.Value);
        return new NumberPhrase(count.Value + rest.Value, 1, rest.Last);
    }

    /// <summary>A count below one hundred: <c>twenty-five</c>, <c>twenty five</c>, <c>seven</c>.</summary>
    private NumberPhrase WithUnit(int first, NumberWord word)
    {
        var next = _tokens.Folded(first + 1) == "-" ? first + 2 : first + 1;
        return word.Kind == NumberWordKind.Tens && NumberWords.Bare(_tokens, next) is { IsEnglish: true, Kind: NumberWordKind.Unit } unit
            ? new NumberPhrase(word.Value + unit.Value, 1, next)
            : new NumberPhrase(word.Value, 1, first);
    }
}

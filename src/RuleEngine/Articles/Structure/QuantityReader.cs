namespace RuleEngine.Articles.Structure;

/// <summary>
/// Finds the quantities of an article: each number with what is said of its exactness and with what it counts. Used for one article after the
/// other; not thread-safe.
/// </summary>
/// <remarks>
/// A quantity is built outwards from its number and stays in its sentence: in front of it the words of <see cref="ExactnessWords"/> and the
/// sign of a currency; behind it such words, what is counted (<see cref="CountedArabic"/>, <see cref="CountedEnglish"/>), and such
/// words again. In «قالت إن ما لا يقل عن 17 شخصا على الأقل» the number is 17; in front stands ما لا يقل عن, behind it شخصا and then على الأقل: a
/// minimum. Where the words disagree, a limit says more than <c>about</c>, and what stands in front more than what stands behind.
/// <para>
/// Each number looks a fixed number of words to both sides, so the work is linear. Most words beside a number show nothing of its quantity
/// (<see cref="QuantitySigns"/>), and are looked up no further.
/// </para>
/// </remarks>
internal sealed class QuantityReader
{
    // نحو أكثر من, up to around: two in a row are met with, three are not.
    private const int MostInRow = 2;

    private readonly QuantitySigns _signs = new();
    private readonly PartBuffer<Quantity> _quantities = new();

    /// <summary>The quantities in reading order; they do not overlap. Valid until the next article.</summary>
    public PartList<Quantity> Read(AnalyzedArticle article)
    {
        _signs.Begin(article);
        _quantities.Clear();
        var numbers = article.Numbers;
        var free = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var number = numbers[i];
            var next = i + 1 < numbers.Length ? numbers[i + 1].Tokens.First : article.Tokens.Length;
            var sentence = article.Sentences[article.SentenceOf(number.Tokens.First)].Tokens;
            var last = Math.Min(sentence.Last, next - 1);
            var text = article.TextOf(article.Tokens[number.Tokens.First].Field);
            var around = new BlockTokens(text, article.Tokens, Math.Max(sentence.First, free), last);
            if (!_signs.Shows(around[number.Tokens.First - 1], QuantitySign.IsNumbered))
            {
                var quantity = ReadAround(number, around, next);
                _quantities.Add(quantity);
                free = quantity.Tokens.Last + 1;
            }
        }

        return _quantities.List;
    }

    private Quantity ReadAround(NumberMention number, BlockTokens around, int next)
    {
        var said = number.IsRange ? Exactness.Rough : Exactness.Exact;
        var first = IsCurrency(around[number.Tokens.First - 1]) ? number.Tokens.First - 1 : number.Tokens.First;
        first = number.IsRange ? ExactnessWords.StartOfRange(around, first) : first;
        for (var i = 0; i < MostInRow && Before(around, first - 1) is { } before; i++)
        {
            said = Weightier(before.Exactness, said);
            if (before.IsVerb)
            {
                break;
            }

            first = before.End;
        }

        var last = Behind(around, number.Tokens.Last, next, ref said);
        if (CountedEnd(around, last + 1, number) is var counted and >= 0)
        {
            last = Behind(around, counted, next, ref said);
        }

        return new Quantity(new TokenRange(first, last), number.Value, said);
    }

    private ExactnessReading? Before(BlockTokens around, int last) =>
        _signs.Shows(around[last], QuantitySign.EndsExactness) ? ExactnessWords.Before(around, last) : null;

    /// <summary>The last token of words of exactness right behind a token, or the token.</summary>
    private int Behind(BlockTokens around, int last, int next, ref Exactness said)
    {
        if (!_signs.Shows(around[last + 1], QuantitySign.BeginsExactness)
            || ExactnessWords.Behind(around, last + 1) is not { } behind
            || SpeakOfNext(around, behind.End, next))
        {
            return last;
        }

        said = Weightier(said, behind.Exactness);
        return behind.End;
    }

    /// <summary>Whether words behind a number belong to the next one: "twelve men at least three of whom", "twelve or more than fifty".</summary>
    private static bool SpeakOfNext(BlockTokens around, int last, int next) =>
        last + 1 == next || (last + 2 == next && around.Folded(last + 1) is ("than" or "من"));

    private int CountedEnd(BlockTokens around, int index, NumberMention number)
    {
        if (IsCurrency(around[index]) || around[index] is { Kind: TokenKind.Punctuation, Folded: "%" })
        {
            return index;
        }

        return around[index].Kind != TokenKind.Word || !_signs.Shows(around[index], QuantitySign.BeginsCounted) ? -1
            : !CountedArabic.IsArabic(around.Folded(index)) ? CountedEnglish.EndAt(around, index, isOne: number.Value == 1)
            : IsAdjective(around, number) ? -1
            : CountedArabic.EndAt(around, index);
    }

    private static bool IsCurrency(in Token token) => token is { Kind: TokenKind.Punctuation, Folded: "$" or "£" or "€" };

    /// <summary>واحد and اثنان in words stand behind what they count: <c>رجل واحد</c>.</summary>
    private static bool IsAdjective(BlockTokens around, NumberMention number) =>
        number.Value <= 2 && number.Tokens.First == number.Tokens.Last && !around.IsNumber(number.Tokens.First);

    private static Exactness Weightier(Exactness first, Exactness second) => (first, second) switch
    {
        (Exactness.Minimum or Exactness.Maximum, _) => first,
        (_, Exactness.Minimum or Exactness.Maximum) => second,
        (Exactness.Exact, _) => second,
        _ => first,
    };
}

using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Tells what tokens show of numbers and dates, and remembers it by the numbers of their spellings.</summary>
internal sealed class FigureSigns
{
    private const FigureSign Known = (FigureSign)0x80;

    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 12;

    private readonly SpellingNotes<FigureSign> _signs = new();
    private FigureSign[] _ofBlock = [];

    /// <summary>Forgets everything if the spellings are numbered anew.</summary>
    public void Begin(long stamp) => _signs.Begin(stamp);

    /// <summary>How many tokens show nothing before the first that does, or the end.</summary>
    public static int CountOfNone(ReadOnlySpan<FigureSign> signs) =>
        signs.IndexOfAnyExcept(FigureSign.None) is var index and >= 0 ? index : signs.Length;

    /// <summary>The signs of the tokens of a block, one each; valid until the next block.</summary>
    public ReadOnlySpan<FigureSign> Of(BlockTokens tokens)
    {
        var all = tokens.AsSpan();
        _ofBlock = PartBuffer.Room(_ofBlock, all.Length);
        var signs = _ofBlock.AsSpan(0, all.Length);
        for (var i = 0; i < all.Length; i++)
        {
            _signs.Expect(all[Math.Min(i + Ahead, all.Length - 1)].SpellingId);
            signs[i] = Of(all[i]) & ~Known;
        }

        return signs;
    }

    private FigureSign Of(in Token token)
    {
        var id = token.SpellingId;
        if (id == KnownSpelling.NotKept)
        {
            return Find(token.Spelling);
        }

        ref var sign = ref _signs[id];
        if (sign == 0)
        {
            sign = Known | Find(token.Spelling);
        }

        return sign;
    }

    private static FigureSign Find(Spelling spelling)
    {
        if (spelling.Kind == TokenKind.Number)
        {
            return FigureSign.Number | FigureSign.Date;
        }

        if (spelling.Kind != TokenKind.Word)
        {
            return FigureSign.None;
        }

        return (NumberPhraseReader.MayBegin(spelling.Folded) ? FigureSign.Number : FigureSign.None)
            | (MonthNames.MayBegin(spelling.Folded) ? FigureSign.Date : FigureSign.None)
            | (ClockTimes.IsHourWord(spelling.Folded) ? FigureSign.Hour : FigureSign.None);
    }
}

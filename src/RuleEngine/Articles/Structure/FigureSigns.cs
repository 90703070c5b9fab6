using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Tells what tokens show of numbers and dates, and remembers it by the numbers of their spellings.</summary>
internal sealed class FigureSigns
{
    private const FigureSign Known = (FigureSign)0x80;

    private readonly PartBuffer<FigureSign> _ofBlock = new();
    private readonly SpellingNotes<FigureSign> _signs = new();

    /// <summary>Forgets everything if the spellings are numbered anew.</summary>
    public void Begin(long stamp) => _signs.Begin(stamp);

    /// <summary>The signs of the tokens of a block, one each; valid until the next block.</summary>
    public ReadOnlySpan<FigureSign> Of(BlockTokens tokens)
    {
        _ofBlock.Clear();
        foreach (ref readonly var token in tokens.AsSpan())
        {
            _ofBlock.Add(Of(token) & ~Known);
        }

        return _ofBlock.AsSpan();
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

namespace RuleEngine.Articles.Structure;

/// <summary>Reads the dates of an article, and with them its numbers, when first asked for one of them. Used again for the next article.</summary>
/// <remarks>
/// A number or date begins with digits or with one of some hundred words. What a spelling may begin is found out once and written into its tokens
/// (<see cref="FigureSigns"/>), so that an ordinary word costs a look at a byte, and only places where something may begin are tried.
/// </remarks>
internal sealed class FigureReader : IFigures
{
    private readonly PartBuffer<int> _datePlaces = new();
    private readonly PartBuffer<int> _numberPlaces = new();
    private readonly PartBuffer<TokenRange> _dates = new();
    private readonly PartBuffer<NumberMention> _numbers = new();
    private AnalyzedArticle? _article;
    private bool _hasRead;

    public PartList<NumberMention> Numbers
    {
        get
        {
            ReadOnce();
            return _numbers.List;
        }
    }

    public PartList<TokenRange> Dates
    {
        get
        {
            ReadOnce();
            return _dates.List;
        }
    }

    /// <summary>Takes up the next article, whose tokens show what their spellings do.</summary>
    public void Begin(AnalyzedArticle article)
    {
        _article = article;
        _hasRead = false;
    }

    private void ReadOnce()
    {
        if (_hasRead || _article is not { } article)
        {
            return;
        }

        _hasRead = true;
        _dates.Clear();
        _numbers.Clear();
        var sentences = article.Sentences;
        for (var first = 0; first < sentences.Length;)
        {
            var last = first;
            while (last + 1 < sentences.Length && sentences[last + 1].Block == sentences[first].Block)
            {
                last++;
            }

            var block = article.Blocks[sentences[first].Block];
            var tokens = new BlockTokens(article.TextOf(block.Field), article.Tokens, sentences[first].Tokens.First, sentences[last].Tokens.Last);
            if (FindPlaces(tokens))
            {
                var known = _dates.Count;
                DateReader.Read(tokens, _datePlaces.AsSpan(), _dates);
                NumberReader.Read(tokens, _numberPlaces.AsSpan(), _dates.AsSpan()[known..], _numbers);
            }

            first = last + 1;
        }
    }

    /// <summary>Finds where in a block dates and numbers may be read from, and says whether there are such places.</summary>
    private bool FindPlaces(BlockTokens tokens)
    {
        _datePlaces.Clear();
        _numberPlaces.Clear();
        var all = tokens.AsSpan();
        var behindHour = -1;
        for (var i = 0; i < all.Length; i++)
        {
            var signs = all[i].Structure & FigureSigns.Places;
            if (signs == StructureSigns.None && i != behindHour)
            {
                continue;
            }

            if ((signs & StructureSigns.MayBeOfDate) != 0)
            {
                _datePlaces.Add(tokens.First + i);
            }

            // «الثامنة» is a time behind «الساعة».
            if ((signs & StructureSigns.MayBeginNumber) != 0 || i == behindHour)
            {
                _numberPlaces.Add(tokens.First + i);
            }

            behindHour = (signs & StructureSigns.AnnouncesHour) != 0 ? i + 1 : behindHour;
        }

        return _datePlaces.Count + _numberPlaces.Count > 0;
    }
}

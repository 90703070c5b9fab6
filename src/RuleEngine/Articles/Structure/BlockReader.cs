namespace RuleEngine.Articles.Structure;

/// <summary>Cuts an article into blocks and tells what each is.</summary>
/// <remarks>
/// <para>
/// Boilerplate is found first, by its own words; then the head is read line by line: bylines, a section name, the headline; the first
/// line that is none of these is the lead, and the lines behind it are paragraphs. So <c>Sport / Rain stops final / By Jane Doe / The final
/// was stopped by rain. / Related articles / Snow stops final</c> is a byline, title, byline, lead and two lines of boilerplate.
/// </para>
/// <para>
/// What rules do not read must show what it is, for a skipped paragraph is a silent miss. A text of one line is body, whatever it looks
/// like, and a text that would be left without body is body throughout.
/// </para>
/// </remarks>
internal sealed class BlockReader
{
    private const int MostWordsOfHeadline = 25;
    private const int MostWordsOfSectionName = 2;

    // Names of authors, places and outlets between headline and lead.
    private const int MostWordsOfName = 3;

    private const int MostLinesOfHead = 5;

    // A line this short may be a heading for all its full stop.
    private const int LeastWordsOfParagraph = 4;

    // Teasers in lists of other articles are shorter.
    private const int LeastWordsOfParagraphBehindList = 40;

    private readonly PartBuffer<LineSketch> _lines = new();
    private readonly PartBuffer<Region?> _regions = new();
    private TokenList _title;
    private TokenList _source;
    private bool _isTitleGiven;

    /// <summary>Begins an article.</summary>
    /// <param name="isTitleGiven">Whether a title is given apart from the text.</param>
    /// <param name="title">Its tokens.</param>
    /// <param name="source">The tokens of the name of its outlet; none if it is unknown.</param>
    public void Begin(bool isTitleGiven, TokenList title, TokenList source)
    {
        (_isTitleGiven, _title, _source) = (isTitleGiven, title, source);
        _lines.Clear();
        _regions.Clear();
    }

    /// <summary>Adds the next line of the text.</summary>
    public void Add(LineSketch line)
    {
        _lines.Add(line);
        _regions.Add(null);
    }

    /// <summary>What each line is.</summary>
    public ReadOnlySpan<Region?> Read()
    {
        if (_lines.Count > 1)
        {
            MarkBoilerplate();
            MarkTail();
            MarkHead();
        }

        MarkBody();
        return _regions.AsSpan();
    }

    private void MarkBoilerplate()
    {
        var isBehindBody = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (BoilerplateCues.MayBe(_lines[i]))
            {
                i = MarkBoilerplateAt(i, isBehindBody);
            }

            isBehindBody = isBehindBody || (_regions[i] is null && EndsLikeParagraph(_lines[i]));
        }
    }

    /// <summary>Marks a line if it is boilerplate, and what it heads; the last line marked or looked at.</summary>
    private int MarkBoilerplateAt(int line, bool isBehindBody)
    {
        var isHeading = BoilerplateCues.HeadsList(_lines[line]);
        var isPointer = BoilerplateCues.PointsBelow(_lines[line]);

        // Above the body the same words are the menu of the page, and below them stands the headline.
        if (isHeading && isBehindBody)
        {
            return MarkUntil(line, static s => s.IsLong || s.WordCount >= LeastWordsOfParagraphBehindList);
        }

        if (isPointer && isBehindBody)
        {
            return MarkUntil(line, static s => !IsHeadline(s));
        }

        if (isHeading || isPointer || BoilerplateCues.Matches(_lines[line]))
        {
            _regions[line] = Region.Boilerplate;
        }

        return line;
    }

    /// <summary>Marks a heading and what stands below it; the last line marked.</summary>
    private int MarkUntil(int heading, Func<LineSketch, bool> isText)
    {
        var i = heading;
        do
        {
            _regions[i++] = Region.Boilerplate;
        }
        while (i < _lines.Count && !isText(_lines[i]));

        return i - 1;
    }

    /// <summary>Marks credits and names of outlets at the end.</summary>
    private void MarkTail()
    {
        for (var i = _lines.Count - 1; i > 0; i--)
        {
            if (_regions[i] is not null)
            {
                continue;
            }

            if (BylineCues.Matches(_lines[i]))
            {
                _regions[i] = Region.Byline;
            }
            else if (BylineCues.NamesOutlet(_lines[i]) || IsSource(_lines[i]))
            {
                _regions[i] = Region.Boilerplate;
            }
            else
            {
                return;
            }
        }
    }

    private bool IsSource(LineSketch line) => line.HasWordsOf(_source);

    private void MarkHead()
    {
        var title = _isTitleGiven ? LineOfGivenTitle() : LineOfTitle();
        var body = FirstLineFrom(title + 1, _isTitleGiven || title >= 0 ? EndsLikeParagraph : IsParagraph);
        var isBehindName = true;
        for (var i = 0; i < body; i++)
        {
            if (_regions[i] is null)
            {
                _regions[i] = i == title ? Region.Title : IsByline(i, title, isBehindName) ? Region.Byline : null;
                isBehindName &= _regions[i] is not null;
            }
        }
    }

    /// <summary>The line near the top that repeats the title given apart, or -1.</summary>
    private int LineOfGivenTitle()
    {
        for (var i = 0; i < Math.Min(MostLinesOfHead, _lines.Count); i++)
        {
            if (_lines[i].HasWordsOf(_title))
            {
                return i;
            }
        }

        return -1;
    }

    private int FirstLineFrom(int line, Predicate<LineSketch> predicate)
    {
        while (line < _lines.Count && (_regions[line] is not null || !predicate(_lines[line])))
        {
            line++;
        }

        return line < _lines.Count ? line : -1;
    }

    /// <summary>The line of the headline, or -1.</summary>
    private int LineOfTitle()
    {
        var body = FirstLineFrom(0, IsParagraph);
        var section = NextHeadline(0, body);
        var headline = section < 0 ? -1 : NextHeadline(section + 1, body);
        return headline >= 0 && IsSectionName(section, headline) ? headline : section;
    }

    /// <summary>The first line from one on, above the body, that may be a headline; or -1.</summary>
    private int NextHeadline(int line, int body)
    {
        for (; line < body; line++)
        {
            if (_regions[line] is null && IsHeadline(_lines[line]) && !BylineCues.Matches(_lines[line]))
            {
                return line;
            }
        }

        return -1;
    }

    private bool IsSectionName(int section, int headline) =>
        _lines[section].WordCount <= MostWordsOfSectionName
        && !_lines[section].EndsSentence
        && _lines[headline].WordCount > MostWordsOfName;

    /// <summary>Whether a line above the body is a byline.</summary>
    /// <param name="line">The line.</param>
    /// <param name="title">The line of the headline, or -1.</param>
    /// <param name="isBehindName">Whether nothing but bylines and the headline stands above: elsewhere a short line is a heading.</param>
    private bool IsByline(int line, int title, bool isBehindName)
    {
        var sketch = _lines[line];
        if (BylineCues.Matches(sketch))
        {
            return true;
        }

        var mostWords = line < title ? MostWordsOfSectionName : MostWordsOfName;
        return isBehindName && !sketch.EndsSentence && sketch.WordCount <= mostWords;
    }

    private void MarkBody()
    {
        var regions = _regions.AsSpan();
        if (!HasBody(regions))
        {
            regions.Clear();
        }

        var isLead = true;
        foreach (ref var region in regions)
        {
            if (region is null)
            {
                region = isLead ? Region.Lead : Region.Paragraph;
                isLead = false;
            }
        }
    }

    private static bool HasBody(ReadOnlySpan<Region?> regions)
    {
        foreach (var region in regions)
        {
            if (region is not (Region.Byline or Region.Boilerplate))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeadline(LineSketch line) => line.WordCount is > 0 and <= MostWordsOfHeadline && !line.EndsInFullStop;

    private static bool IsParagraph(LineSketch line) =>
        line.WordCount > MostWordsOfHeadline || (line.WordCount >= LeastWordsOfParagraph && line.EndsInFullStop);

    /// <summary>Whether a line behind the headline is a paragraph: no second headline need be feared there.</summary>
    private static bool EndsLikeParagraph(LineSketch line) => IsParagraph(line) || (line.WordCount >= LeastWordsOfParagraph && line.EndsSentence);
}

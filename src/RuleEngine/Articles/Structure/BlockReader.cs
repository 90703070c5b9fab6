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

    private readonly Article _article;
    private readonly List<TextLine> _lines;
    private readonly LineSketch[] _sketches;
    private readonly Region?[] _regions;

    private BlockReader(Article article)
    {
        _article = article;
        _lines = LineCutter.Cut(article.Text);
        _sketches = [.. _lines.Select(l => LineSketch.Of(article.Text, l))];
        _regions = new Region?[_lines.Count];
    }

    /// <summary>The blocks in reading order, the title given apart first.</summary>
    public static PartList<Block> Read(Article article) => new BlockReader(article).Read();

    private PartList<Block> Read()
    {
        if (_lines.Count > 1)
        {
            MarkBoilerplate();
            MarkTail();
            MarkHead();
        }

        MarkBody();
        var blocks = new PartBuffer<Block>();
        AddTitle(blocks);
        for (var i = 0; i < _lines.Count; i++)
        {
            blocks.Add(new Block(_regions[i]!.Value, ArticleField.Text, _lines[i].Start, _lines[i].Length));
        }

        return blocks.List;
    }

    private void AddTitle(PartBuffer<Block> blocks)
    {
        var title = _article.Title.AsSpan().TrimStart();
        var start = (_article.Title?.Length ?? 0) - title.Length;
        title = title.TrimEnd();
        if (title.Length > 0)
        {
            blocks.Add(new Block(Region.Title, ArticleField.Title, start, title.Length));
        }
    }

    private void MarkBoilerplate()
    {
        var isBehindBody = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            var isHeading = BoilerplateCues.HeadsList(_sketches[i]);
            var isPointer = BoilerplateCues.PointsBelow(_sketches[i]);

            // Above the body the same words are the menu of the page, and below them stands the headline.
            if (isHeading && isBehindBody)
            {
                i = MarkUntil(i, static s => s.IsLong || s.WordCount >= LeastWordsOfParagraphBehindList);
            }
            else if (isPointer && isBehindBody)
            {
                i = MarkUntil(i, static s => !IsHeadline(s));
            }
            else if (isHeading || isPointer || BoilerplateCues.Matches(_sketches[i]))
            {
                _regions[i] = Region.Boilerplate;
            }

            isBehindBody |= _regions[i] is null && EndsLikeParagraph(_sketches[i]);
        }
    }

    /// <summary>Marks a heading and what stands below it; the last line marked.</summary>
    private int MarkUntil(int heading, Func<LineSketch, bool> isText)
    {
        var i = heading;
        do
        {
            _regions[i++] = Region.Boilerplate;
        }
        while (i < _lines.Count && !isText(_sketches[i]));

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

            if (BylineCues.Matches(_sketches[i]))
            {
                _regions[i] = Region.Byline;
            }
            else if (BylineCues.NamesOutlet(_sketches[i]) || IsSource(_sketches[i]))
            {
                _regions[i] = Region.Boilerplate;
            }
            else
            {
                return;
            }
        }
    }

    private bool IsSource(LineSketch line) => _article.Source is { } source && line.WordCount > 0 && line.Words == LineSketch.Of(source).Words;

    private void MarkHead()
    {
        var title = IsTitleGiven ? LineOfGivenTitle() : LineOfTitle();
        var body = FirstLineFrom(title + 1, IsTitleGiven || title >= 0 ? EndsLikeParagraph : IsParagraph);
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

    private bool IsTitleGiven => !string.IsNullOrWhiteSpace(_article.Title);

    /// <summary>The line near the top that repeats the title given apart, or -1.</summary>
    private int LineOfGivenTitle()
    {
        var words = IsTitleGiven ? LineSketch.Of(_article.Title!).Words : "";
        return words.Length == 0 ? -1 : Array.FindIndex(_sketches, 0, Math.Min(MostLinesOfHead, _sketches.Length), s => s.Words == words);
    }

    private int FirstLineFrom(int line, Predicate<LineSketch> predicate)
    {
        while (line < _lines.Count && (_regions[line] is not null || !predicate(_sketches[line])))
        {
            line++;
        }

        return line < _lines.Count ? line : -1;
    }

    /// <summary>The line of the headline, or -1.</summary>
    private int LineOfTitle()
    {
        var candidates = Enumerable.Range(0, Math.Max(0, FirstLineFrom(0, IsParagraph)))
            .Where(i => _regions[i] is null && IsHeadline(_sketches[i]) && !BylineCues.Matches(_sketches[i]))
            .Take(2)
            .ToArray();
        return candidates switch
        {
            [] => -1,
            [var section, var headline] when IsSectionName(section, headline) => headline,
            [var headline, ..] => headline,
        };
    }

    private bool IsSectionName(int section, int headline) =>
        _sketches[section].WordCount <= MostWordsOfSectionName
        && !_sketches[section].EndsSentence
        && _sketches[headline].WordCount > MostWordsOfName;

    /// <summary>Whether a line above the body is a byline.</summary>
    /// <param name="line">The line.</param>
    /// <param name="title">The line of the headline, or -1.</param>
    /// <param name="isBehindName">Whether nothing but bylines and the headline stands above: elsewhere a short line is a heading.</param>
    private bool IsByline(int line, int title, bool isBehindName)
    {
        var sketch = _sketches[line];
        if (BylineCues.Matches(sketch))
        {
            return true;
        }

        var mostWords = line < title ? MostWordsOfSectionName : MostWordsOfName;
        return isBehindName && !sketch.EndsSentence && sketch.WordCount <= mostWords;
    }

    private void MarkBody()
    {
        if (Array.TrueForAll(_regions, static r => r is Region.Byline or Region.Boilerplate))
        {
            Array.Clear(_regions);
        }

        var isLead = true;
        for (var i = 0; i < _regions.Length; i++)
        {
            if (_regions[i] is null)
            {
                _regions[i] = isLead ? Region.Lead : Region.Paragraph;
                isLead = false;
            }
        }
    }

    private static bool IsHeadline(LineSketch line) => line.WordCount is > 0 and <= MostWordsOfHeadline && !line.EndsInFullStop;

    private static bool IsParagraph(LineSketch line) =>
        line.WordCount > MostWordsOfHeadline || (line.WordCount >= LeastWordsOfParagraph && line.EndsInFullStop);

    /// <summary>Whether a line behind the headline is a paragraph: no second headline need be feared there.</summary>
    private static bool EndsLikeParagraph(LineSketch line) => IsParagraph(line) || (line.WordCount >= LeastWordsOfParagraph && line.EndsSentence);
}

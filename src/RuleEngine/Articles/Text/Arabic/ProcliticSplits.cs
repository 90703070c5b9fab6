namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Every way to read the beginning of a token as proclitics: <c>وبال</c> + rest, <c>و</c> + rest, nothing + rest.</summary>
/// <remarks>
/// The grammar is <c>[وف]?([بكل]?(ال)?|س)</c>, with ل and the article written <c>لل</c>, and before a word that begins with ل the
/// article's own ل vanishes: <c>للجنة</c> is ل, the article, <c>لجنة</c>, and it is ل and <c>لجنة</c> too. A token has at most
/// <see cref="MostSplits"/> readings.
/// </remarks>
internal ref struct ProcliticSplits
{
    public const int MostSplits = 5;

    private readonly ReadOnlySpan<char> _token;
    private readonly Span<(Proclitics Carried, int Length)> _splits;
    private int _count;

    private ProcliticSplits(ReadOnlySpan<char> token, Span<(Proclitics, int)> splits)
    {
        _token = token;
        _splits = splits;
    }

    /// <summary>Writes the readings of a folded token: what it carries and how many letters that takes.</summary>
    /// <returns>How many there are. The first is always the token without proclitics.</returns>
    public static int Find(ReadOnlySpan<char> token, Span<(Proclitics Carried, int Length)> splits)
    {
        var finder = new ProcliticSplits(token, splits);
        finder.AddBehind(Proclitics.None, 0);
        if (token.Length > 0 && token[0] is 'و' or 'ف')
        {
            finder.AddBehind(Proclitics.Conjunction, 1);
        }

        return finder._count;
    }

    private void AddBehind(Proclitics conjunction, int start)
    {
        Add(conjunction, start);
        AddArticle(conjunction, start);
        switch (LetterAt(start))
        {
            case 'ب' or 'ك':
                Add(conjunction | Proclitics.Preposition, start + 1);
                AddArticle(conjunction | Proclitics.Preposition, start + 1);
                break;
            case 'س':
                Add(conjunction | Proclitics.Future, start + 1);
                break;
            case 'ل':
                Add(conjunction | Proclitics.Lam, start + 1);
                if (LetterAt(start + 1) == 'ل')
                {
                    Add(conjunction | Proclitics.Lam | Proclitics.Article, start + 1);
                    Add(conjunction | Proclitics.Lam | Proclitics.Article, start + 2);
                }

                break;
        }
    }

    private void AddArticle(Proclitics carried, int start)
    {
        if (LetterAt(start) == 'ا' && LetterAt(start + 1) == 'ل')
        {
            Add(carried | Proclitics.Article, start + 2);
        }
    }

    private void Add(Proclitics carried, int length)
    {
        if (length < _token.Length || length == 0)
        {
            _splits[_count++] = (carried, length);
        }
    }

    private readonly char LetterAt(int index) => index < _token.Length ? _token[index] : '\0';
}

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Gathers the forms of one word. What their place in a phrase does not permit is taken off here.</summary>
/// <param name="place">The place.</param>
internal sealed class SurfaceCollector(WordPlace place)
{
    private readonly Proclitics _permitted =
        place == WordPlace.Later ? Proclitics.Article : Proclitics.OfNoun | Proclitics.Future;

    private readonly List<ArabicSurface> _surfaces = [];

    public IEnumerable<ArabicSurface> Surfaces => _surfaces;

    /// <summary>What a word of two letters may carry: else ان is found in كان and لان.</summary>
    public Proclitics OfShortWord { get; } =
        place == WordPlace.First ? Proclitics.Article | Proclitics.Conjunction : Proclitics.Article;

    /// <summary>Adds a form.</summary>
    /// <param name="form">The form, unfolded.</param>
    /// <param name="allowed">The proclitics that its grammar allows.</param>
    /// <param name="required">The proclitics without which it is not meant.</param>
    /// <param name="condition">What must hold beside the letters.</param>
    public void Add(
        string form,
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None) =>
        _surfaces.Add(new ArabicSurface(TextFolding.FoldWord(form), (allowed & _permitted) | required, required, condition));

    /// <summary>Adds a stem with an ending, in every spelling.</summary>
    public void Attach(
        string stem,
        string ending,
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None)
    {
        // A ه that is an ending is a pronoun, and no writer spells a pronoun with ة.
        condition |= ending.EndsWith('ه') ? SurfaceCondition.WithoutTehMarbuta : SurfaceCondition.None;
        foreach (var form in ArabicSpelling.Attach(stem, ending))
        {
            Add(form, allowed, required, condition);
        }
    }
}

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>One form of a word, as tokens show it behind their proclitics.</summary>
/// <param name="Folded">Its folded letters.</param>
/// <param name="Allowed">The proclitics it may carry.</param>
/// <param name="Required">The proclitics it must carry.</param>
/// <param name="Condition">What must hold besides.</param>
internal sealed record ArabicSurface(
    string Folded,
    Proclitics Allowed,
    Proclitics Required = Proclitics.None,
    SurfaceCondition Condition = SurfaceCondition.None)
{
    /// <summary>Whether a token may carry exactly these proclitics.</summary>
    public bool Takes(Proclitics carried) => (carried & ~Allowed) == 0 && (carried & Required) == Required;
}

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Forms of a word that begin with the same letters.</summary>
/// <param name="Beginning">Those letters, folded; may be empty.</param>
/// <param name="Forms">What stands behind them.</param>
internal sealed record ArabicStem(string Beginning, ArabicForms Forms)
{
    /// <summary>The forms that are written with some letters; those that need not share the beginning are no forms.</summary>
    public ReadOnlySpan<ArabicSurface> Of(ReadOnlySpan<char> letters) =>
        letters.StartsWith(Beginning, StringComparison.Ordinal) ? Forms.Of(letters[Beginning.Length..]) : [];
}

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Cuts words into the letters that all their forms begin with and a short word that ends alike, and so has the same endings.</summary>
/// <remarks>
/// <c>ميليشيا</c> is <c>ميليش</c> and <c>قيا</c>: قيات, the plural of that, says that <c>ميليشيات</c> is the word's.
/// </remarks>
internal static class ModelWord
{
    /// <summary>No form changes more letters than these at the end.</summary>
    private const int LongestEnd = 4;

    /// <summary>The letters that the making of forms looks at; any other only stands in its place.</summary>
    private const string Changing = "ةىاأآيءؤئت";

    private const char AnyLetter = 'ق';
    private const char NoLetter = '#';

    /// <param name="word">A word as <see cref="ArabicSpelling.Spell"/> gives it, or a stem made of such a word.</param>
    /// <returns>The letters that stay, and the model: one letter for all of them, and those that may change.</returns>
    public static (string Beginning, string Model) Of(string word)
    {
        var cut = word.Length;
        while (cut > 0 && word.Length - cut < LongestEnd && Changing.Contains(word[cut - 1], StringComparison.Ordinal))
        {
            cut--;
        }

        return cut == 0 ? ("", word) : (word[..cut], (ArabicSpelling.IsArabicLetter(word[cut - 1]) ? AnyLetter : NoLetter) + word[cut..]);
    }

    /// <summary>The forms of a model without the letter that stands for others.</summary>
    public static ArabicForms FormsOf(string model, SurfaceCollector surfaces)
    {
        var start = model.Length > 0 && model[0] is AnyLetter or NoLetter ? 1 : 0;
        return new ArabicForms(surfaces.Surfaces.Select(surface => surface with { Folded = surface.Folded[start..] }));
    }
}

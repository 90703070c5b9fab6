namespace RuleEngine.Articles.Text.Arabic;

/// <summary>All that the forms of a nominal word depend on: how it ends, and little else.</summary>
/// <param name="Model">A short word that ends alike, as <see cref="ModelWord"/> gives it.</param>
/// <param name="Length">How many letters the word has; more than four are four.</param>
/// <param name="EndsInShadda">Whether it was written with a final shadda.</param>
/// <param name="IsDefectiveParticiple">Whether its final ي is one that the plural's ending drives out.</param>
/// <param name="Form">Plain or inflected.</param>
/// <param name="Place">The word's place in the phrase.</param>
/// <param name="Required">The article, if the word was written with it: then only free forms are meant.</param>
/// <remarks>Two hundred thousand names in a list have a few hundred shapes.</remarks>
internal sealed record NounShape(
    string Model, int Length, bool EndsInShadda, bool IsDefectiveParticiple, WordForm Form, WordPlace Place, Proclitics Required)
{
    /// <summary>Words of more letters are treated alike.</summary>
    private const int ManyLetters = 4;

    /// <summary>Cuts a word, as <see cref="ArabicSpelling.Spell"/> gives it, into the letters that all its forms begin with and its shape.</summary>
    public static (string Beginning, NounShape Shape) Of(
        string word, bool endsInShadda, WordForm form, WordPlace place, Proclitics required)
    {
        var (beginning, model) = ModelWord.Of(word);
        return (beginning, new NounShape(model, Math.Min(word.Length, ManyLetters), endsInShadda, IsDefective(word), form, place, required));
    }

    /// <summary>Words such as <c>ناجي</c>, <c>موالي</c>, <c>متنامي</c> lose their ي before the plural's ending; adjectives in ي do not.</summary>
    private static bool IsDefective(string word) => word.EndsWith('ي') && word switch
    {
        [_, 'ا', _, _] => true,
        ['م', _, 'ا', _, _] => true,
        ['م', 'ت', _, 'ا', _, _] => true,
        _ => false,
    };
}

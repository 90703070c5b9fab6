namespace RuleEngine.Articles.Text.Arabic;

/// <summary>All that the forms of a nominal word depend on: how it ends, and little else.</summary>
/// <param name="Model">A word that has the same forms: one letter for all that never change, and the letters that may.</param>
/// <param name="Length">How many letters the word has; more than four are four.</param>
/// <param name="EndsInShadda">Whether it was written with a final shadda.</param>
/// <param name="IsDefectiveParticiple">Whether its final ي is one that the plural's ending drives out.</param>
/// <remarks>
/// Two hundred thousand names in a list have a few hundred shapes. <c>ميليشيا</c> is <c>ميليش</c> and the shape of <c>قيا</c>; قيات, the plural of
/// that, says that <c>ميليشيات</c> is one here.
/// </remarks>
internal readonly record struct NounShape(string Model, int Length, bool EndsInShadda, bool IsDefectiveParticiple)
{
    private const int LongestEnd = 4;

    /// <summary>The letters that <see cref="ArabicNoun"/> and <see cref="ArabicSpelling"/> look at; any other only stands in its place.</summary>
    private const string Changing = "ةىاأآيءؤئت";

    private const char AnyLetter = 'ق';
    private const char NoLetter = '#';

    /// <summary>Cuts a word, as <see cref="ArabicSpelling.Spell"/> gives it, into the letters that all its forms begin with and its shape.</summary>
    public static (string Beginning, NounShape Shape) Of(string word, bool endsInShadda)
    {
        var cut = word.Length;
        while (cut > 0 && word.Length - cut < LongestEnd && Changing.Contains(word[cut - 1], StringComparison.Ordinal))
        {
            cut--;
        }

        var model = cut == 0 ? word : (ArabicSpelling.IsArabicLetter(word[cut - 1]) ? AnyLetter : NoLetter) + word[cut..];
        return (word[..cut], new NounShape(model, Math.Min(word.Length, LongestEnd), endsInShadda, IsDefective(word)));
    }

    /// <summary>An ending of the model without the letter that stands for the word's own.</summary>
    public string EndingOf(string form) => form[(Model.Length > 0 && Model[0] is AnyLetter or NoLetter ? 1 : 0)..];

    /// <summary>Words such as <c>ناجي</c>, <c>موالي</c>, <c>متنامي</c> lose their ي before the plural's ending; adjectives in ي do not.</summary>
    private static bool IsDefective(string word) => word.EndsWith('ي') && word switch
    {
        [_, 'ا', _, _] => true,
        ['م', _, 'ا', _, _] => true,
        ['م', 'ت', _, 'ا', _, _] => true,
        _ => false,
    };
}

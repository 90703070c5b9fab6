namespace RuleEngine.Articles.Text;

/// <summary>Tells what the letters are that stand joined in front of a word, as <see cref="WordMatcher.ProcliticsOf"/> gives them.</summary>
internal static class FrontLetters
{
    /// <summary>Whether they begin with a conjunction: و, ف.</summary>
    public static bool Join(string letters) => letters is ['و' or 'ف', ..];

    /// <summary>Whether they hold a preposition, behind which a noun is no subject: ب, ك, ل.</summary>
    public static bool Govern(string letters) => (Join(letters) ? letters[1..] : letters) is ['ب' or 'ك' or 'ل', ..];
}

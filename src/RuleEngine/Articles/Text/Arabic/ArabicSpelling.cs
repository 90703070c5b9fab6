namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Spells what becomes of the last letter of an Arabic stem when an ending is added.</summary>
internal static class ArabicSpelling
{
    private const char Shadda = '\u0651';

    /// <summary>A word of a rule with its letters as written, those of Persian keyboards as Arabic ones.</summary>
    public static string Spell(string word) => TextFolding.SpellWord(word).Replace('ی', 'ي').Replace('ک', 'ك');

    public static bool EndsInShadda(string word)
    {
        var shadda = word.LastIndexOf(Shadda);
        return shadda > 0 && TextFolding.SpellWord(word.AsSpan(shadda)).Length == 0;
    }

    public static bool IsArabicLetter(char c) => CharacterClasses.Of(c) == CharacterClass.Arabic;

    /// <summary>The spellings of a stem with an ending, unfolded.</summary>
    /// <remarks>
    /// The seat of a hamza depends on vowels that are not written (<c>وزراؤه</c>, <c>وزرائه</c>, <c>وزراءه</c>), so all are given. They are given too
    /// many, but a seat where none belongs makes no other word. The one exception is ـئي, which makes an adjective: <c>جزئي</c> is "partial",
    /// and so ي of "my" is left out there.
    /// </remarks>
    public static IEnumerable<string> Attach(string stem, string ending)
    {
        if (ending.Length == 0 || stem.Length == 0)
        {
            return [stem + ending];
        }

        var rest = stem[..^1];
        return stem[^1] switch
        {
            'ة' => [rest + "ت" + ending],
            'ى' => rest.EndsWith('أ') ? [rest[..^1] + "آ" + ending] : [rest + "ا" + ending],
            'أ' or 'آ' when ending[0] == 'ا' => [rest + "آ" + ending[1..]],
            'ء' or 'أ' => [stem + ending, .. OnSeat(rest, 'ؤ', ending), .. OnSeat(rest, 'ئ', ending)],
            'ؤ' => [stem + ending, .. OnSeat(rest, 'ئ', ending)],
            'ئ' when ending[0] == 'و' => [stem + ending, .. OnSeat(rest, 'ؤ', ending)],
            _ => [stem + ending],
        };
    }

    private static IEnumerable<string> OnSeat(string rest, char seat, string ending) =>
        ending[0] == 'ي' && !ending.StartsWith("ين", StringComparison.Ordinal) ? [] : [rest + seat + ending];
}

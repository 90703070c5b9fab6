using System.Collections.Frozen;

namespace RuleEngine.Articles.Text.English;

/// <summary>Spells the regular endings of English words. Words are folded.</summary>
internal static class EnglishSpelling
{
    private static readonly FrozenSet<string> PluralsInVes = FrozenSet.ToFrozenSet(
        ["calf", "elf", "half", "knife", "leaf", "life", "loaf", "self", "sheaf", "shelf", "thief", "wharf", "wife", "wolf"],
        StringComparer.Ordinal);

    /// <summary>Words in -man that are no compounds of man.</summary>
    private static readonly FrozenSet<string> PluralsInMans = FrozenSet.ToFrozenSet(
        ["caiman", "german", "human", "norman", "ottoman", "roman", "shaman", "talisman"],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> IrregularPlurals = new Dictionary<string, string>
    {
        ["child"] = "children",
        ["criterion"] = "criteria",
        ["foot"] = "feet",
        ["goose"] = "geese",
        ["medium"] = "media",
        ["mouse"] = "mice",
        ["ox"] = "oxen",
        ["phenomenon"] = "phenomena",
        ["tooth"] = "teeth",
    }.ToFrozenDictionary();

    /// <summary>The plurals of a noun; several where usage varies (<c>embargos</c>, <c>embargoes</c>).</summary>
    public static IEnumerable<string> Plurals(string noun)
    {
        if (IrregularPlurals.TryGetValue(noun, out var irregular))
        {
            return [irregular];
        }

        if (noun.EndsWith("man", StringComparison.Ordinal) && !PluralsInMans.Contains(noun))
        {
            return [noun[..^2] + "en"];
        }

        if (noun.Length > 4 && noun.EndsWith("sis", StringComparison.Ordinal))
        {
            return [noun[..^2] + "es"];
        }

        return WithS(noun);
    }

    /// <summary>A noun or verb with the ending -s.</summary>
    public static IEnumerable<string> WithS(string word)
    {
        if (PluralsInVes.Contains(word))
        {
            return [(word.EndsWith('e') ? word[..^2] : word[..^1]) + "ves"];
        }

        if (EndsInHiss(word))
        {
            // quiz: quizzes
            return EndsInSingleVowelAnd(word, 'z') ? [word + "zes"] : [word + "es"];
        }

        return word[^1] switch
        {
            'y' when EndsInConsonantAndY(word) => [word[..^1] + "ies"],
            'o' => [word + "s", word + "es"],
            _ => [word + "s"],
        };
    }

    /// <summary>The regular past; both spellings where the stress, which is not written, decides (<c>admitted</c>, <c>visited</c>).</summary>
    public static IEnumerable<string> WithEd(string verb)
    {
        if (verb.EndsWith('e'))
        {
            return [verb + "d"];
        }

        return EndsInConsonantAndY(verb) ? [verb[..^1] + "ied"] : BeforeVowel(verb).Select(static stem => stem + "ed");
    }

    public static IEnumerable<string> WithIng(string verb)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return [verb[..^2] + "ying"];
        }

        var keepsE = verb.Length < 3 || verb[^2] is 'e' or 'o' or 'y';
        return verb.EndsWith('e') && !keepsE ? [verb[..^1] + "ing"] : BeforeVowel(verb).Select(static stem => stem + "ing");
    }

    /// <summary>The stem before an ending that begins with a vowel: <c>stop</c>, <c>stopp-</c>; <c>panic</c>, <c>panick-</c>.</summary>
    private static IEnumerable<string> BeforeVowel(string verb)
    {
        if (verb.EndsWith("ic", StringComparison.Ordinal))
        {
            return [verb + "k"];
        }

        if (!EndsInDoublingConsonant(verb))
        {
            return [verb];
        }

        var doubled = verb + verb[^1];
        return VowelGroups(verb) == 1 ? [doubled] : [verb, doubled];
    }

    private static bool EndsInDoublingConsonant(string verb) =>
        verb.Length >= 3
        && !IsVowel(verb, verb.Length - 1)
        && verb[^1] is not ('w' or 'x' or 'y' or 'h')
        && char.IsAsciiLetter(verb[^1])
        && IsVowel(verb, verb.Length - 2)
        && !IsVowel(verb, verb.Length - 3);

    private static bool EndsInSingleVowelAnd(string word, char last) =>
        word.Length >= 3 && word[^1] == last && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 3);

    private static bool EndsInHiss(string word) =>
        word[^1] is 's' or 'x' or 'z'
        || word.EndsWith("ch", StringComparison.Ordinal)
        || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool EndsInConsonantAndY(string word) =>
        word.Length >= 2 && word[^1] == 'y' && !IsVowel(word, word.Length - 2);

    private static int VowelGroups(string word)
    {
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
        {
            groups += IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1)) ? 1 : 0;
        }

        return groups;
    }

    /// <summary>Whether a vowel stands there; the u of qu is none, and y is one behind a consonant.</summary>
    private static bool IsVowel(string word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => index == 0 || word[index - 1] != 'q',
        'y' => index > 0 && !IsVowel(word, index - 1),
        _ => false,
    };
}

using System.Collections.Frozen;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>The past of a verb, third person: he, she, the duals, they.</summary>
internal static class PastParadigm
{
    /// <summary>
    /// The hollow verbs of form I whose passive is in use. That of others would be letters of common words: <c>دار</c>, <c>دير</c>; <c>شاء</c>,
    /// <c>شيء</c>; <c>زار</c>, <c>زير</c>, and with و <c>وزير</c>.
    /// </summary>
    private static readonly FrozenSet<string> HollowWithPassive =
        FrozenSet.ToFrozenSet(["باع", "جاء", "حاك", "خاض", "ساق", "قال"], StringComparer.Ordinal);

    /// <summary>Whether the passive must not be made.</summary>
    public static bool LacksPassive(ArabicVerb verb) =>
        verb is { IsHollow: true, IsFormOne: true } && !HollowWithPassive.Contains(verb.Past);

    public static IEnumerable<VerbEnding> Active(ArabicVerb verb)
    {
        var past = verb.Past;
        var stem = past[..^1];
        return past[^1] switch
        {
            // نفى: نفاه، نفت، نفيا، نفتا، نفوا، نفين
            'ى' => [new(past, ""), .. Feminine(stem), new(stem, "يا"), new(stem, "وا", "و"), new(stem, "ين")],

            // دعا: دعاه، دعت، دعوا، دعتا، دعوا، دعون
            'ا' => [new(past, ""), .. Feminine(stem), new(stem, "وا", "و"), new(stem, "ون")],

            // بقي: بقيت، بقيا، بقيتا، بقوا، بقين
            'ي' => [new(past, ""), .. Feminine(past), new(past, "ا"), new(stem, "وا", "و"), new(past, "ن")],
            _ => [.. Regular(past), .. FemininePlural(verb)],
        };
    }

    /// <summary>The passive where it shows without vowel signs. It takes no object.</summary>
    public static IEnumerable<VerbEnding> Passive(ArabicVerb verb)
    {
        if (LacksPassive(verb))
        {
            return [];
        }

        var past = WithPassiveVowels(verb);
        return past == verb.Past ? [] : Regular(past);
    }

    private static IEnumerable<VerbEnding> Regular(string past) =>
        [new(past, ""), .. Feminine(past), new(past, "ا"), new(past, "وا", "و")];

    private static IEnumerable<VerbEnding> Feminine(string stem) => [new(stem, "ت"), new(stem, "تا")];

    /// <summary>They (women) said: a hollow stem loses its alef, a doubled one parts its letters, a final ن merges.</summary>
    private static IEnumerable<VerbEnding> FemininePlural(ArabicVerb verb)
    {
        var past = verb.Past;
        if (past.EndsWith('ن'))
        {
            return verb.IsHollow ? [new(past[..^2] + "ن", "")] : [];
        }

        var stem = verb.IsHollow ? past[..^2] + past[^1] : verb.IsDoubled ? past + past[^1] : past;
        return [new(stem.EndsWith('ء') ? stem[..^1] + "ئ" : stem, "ن")];
    }

    private static string WithPassiveVowels(ArabicVerb verb)
    {
        var past = verb.Past;
        if (verb.IsHollow)
        {
            // قال: قيل; أشار: أشير; استعان: استعين
            past = past[..^2] + "ي" + past[^1];
        }
        else if (past[^1] is 'ى' or 'ا')
        {
            // نفى: نفيت; دعا: دعي
            past = past[..^1] + "ي";
        }
        else if (past[^1] == 'أ')
        {
            // قرأ: قرئ
            past = past[..^1] + "ئ";
        }

        return past switch
        {
            // سأل: سئل; رأى: رئي
            [_, 'أ', _] => past[..1] + "ئ" + past[2..],

            // هاجم: هوجم
            [_, 'ا', _, _] => past[..1] + "و" + past[2..],

            // تبادل: تبودل
            ['ت', _, 'ا', _, _] => past[..2] + "و" + past[3..],

            // استأنف: استؤنف
            ['ا', 'س', 'ت', 'أ', ..] => "استؤ" + past[4..],
            _ => past,
        };
    }
}

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>The present of a verb, third person, indicative and subjunctive: he, she, the duals, they.</summary>
internal static class PresentParadigm
{
    public static IEnumerable<VerbEnding> Active(ArabicVerb verb) => Conjugate(verb.Present, FemininePlural(verb));

    /// <summary>The passive where it shows without vowel signs. It takes no object.</summary>
    public static IEnumerable<VerbEnding> Passive(ArabicVerb verb)
    {
        if (PastParadigm.LacksPassive(verb))
        {
            return [];
        }

        var present = WithPassiveVowels(verb);
        return present == verb.Present ? [] : Conjugate(present, femininePlural: null);
    }

    /// <summary>The short forms: <c>يقل</c>, <c>ينف</c>, <c>يردد</c>. Only لم before them shows what they are.</summary>
    public static IEnumerable<VerbEnding> Jussive(ArabicVerb verb)
    {
        var present = verb.Present;
        if (present[^1] is 'ي' or 'و' or 'ى' or 'ا')
        {
            return BothGenders(present[..^1], "");
        }

        if (verb.IsHollow)
        {
            return BothGenders(Shorten(present), "");
        }

        return verb.IsDoubled ? BothGenders(present + present[^1], "") : [];
    }

    private static IEnumerable<VerbEnding> Conjugate(string present, string? femininePlural)
    {
        var stem = present[..^1];
        IEnumerable<VerbEnding> forms = present[^1] switch
        {
            // يرى: يراه، يريان، يرون، يروا
            'ى' or 'ا' => [.. BothGenders(present, ""), .. BothGenders(stem, "يان"), .. BothGenders(stem, "يا"), .. Plural(stem)],

            // ينفي: ينفيان، ينفون، ينفوا; يدعو: يدعوان، يدعون، يدعوا
            'ي' or 'و' => [.. Singular(present), .. Plural(stem)],
            _ => [.. Singular(present), .. Plural(present)],
        };
        return femininePlural is null ? forms : [.. forms, new(femininePlural, "ن")];
    }

    private static IEnumerable<VerbEnding> Singular(string present) =>
        [.. BothGenders(present, ""), .. BothGenders(present, "ان"), .. BothGenders(present, "ا")];

    private static IEnumerable<VerbEnding> Plural(string stem) => [new(stem, "ون"), new(stem, "وا", "و")];

    private static IEnumerable<VerbEnding> BothGenders(string stem, string ending) =>
        [new(stem, ending), new("ت" + stem[1..], ending)];

    private static string? FemininePlural(ArabicVerb verb)
    {
        var present = verb.Present;
        return present[^1] switch
        {
            'ن' => null,
            'ى' or 'ا' => present[..^1] + "ي",
            'ي' or 'و' => present,
            _ when verb.IsHollow => Shorten(present),
            _ when verb.IsDoubled => present + present[^1],
            _ => present,
        };
    }

    /// <summary>A hollow present without its long vowel: <c>يقل</c>, <c>يشر</c>, and with the hamza on its seat <c>يشأ</c>, <c>يسئ</c>.</summary>
    private static string Shorten(string present)
    {
        var last = present[^1] != 'ء' ? present[^1] : present[^2] == 'ا' ? 'أ' : 'ئ';
        return present[..^2] + last;
    }

    private static string WithPassiveVowels(ArabicVerb verb)
    {
        var present = verb.Present;
        if (verb.IsHollow)
        {
            // يقول: يقال
            present = present[..^2] + "ا" + present[^1];
        }
        else if (present[^1] is 'و' or 'ي')
        {
            // يدعو: يدعى
            present = present[..^1] + "ى";
        }
        else if (present[^1] == 'ئ')
        {
            // ينشئ: ينشأ
            present = present[..^1] + "أ";
        }

        if (!verb.IsFormOne)
        {
            return present;
        }

        return present switch
        {
            // يأخذ: يؤخذ
            [_, 'أ', ..] => "يؤ" + present[2..],

            // وصف يصف: يوصف
            [_, not 'و', ..] when verb.Past[0] == 'و' => "يو" + present[1..],
            _ => present,
        };
    }
}

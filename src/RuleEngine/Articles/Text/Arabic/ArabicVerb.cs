using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>A verb as a dictionary gives it: its past and its present, third person masculine singular.</summary>
/// <param name="Past">For example <c>قال</c>; with its hamza and its last letter as they are spelt.</param>
/// <param name="Present">For example <c>يقول</c>.</param>
/// <param name="IsDoubled">Whether the last two root letters are one (<c>ردّ</c>): two letters long or written with a final shadda.</param>
internal sealed record ArabicVerb(string Past, string Present, bool IsDoubled)
{
    private const int ShortestPresent = 3;

    /// <summary>
    /// Whether a long vowel stands before the last letter and changes in the other forms: <c>قال</c>, <c>أشار</c>, <c>استعان</c>, and where an
    /// entry gives the passive, <c>أصيب يصاب</c>.
    /// </summary>
    public bool IsHollow =>
        !IsDoubled
        && !EndsInVowel
        && Past.Length >= 3
        && (Past[^2], Present[^2]) is ('ا', 'ا' or 'و' or 'ي') or ('ي', 'ا');

    /// <summary>Whether the past ends in a long vowel.</summary>
    public bool EndsInVowel => Past[^1] is 'ى' or 'ا' or 'ي';

    public bool IsFormOne => Past.Length == 3;

    /// <summary>Reads the principal parts of a verb.</summary>
    /// <returns>The verb, or null and why not. The present is empty where only the past was given.</returns>
    public static (ArabicVerb? Verb, string? Reason) Read(ImmutableArray<string> parts)
    {
        var past = ArabicSpelling.Spell(parts[0]);
        var present = parts.Length > 1 ? ArabicSpelling.Spell(parts[1]) : "";
        if (past.Length < 2 || !past.All(ArabicSpelling.IsArabicLetter))
        {
            return (null, $"`{parts[0]}` is no Arabic verb in the past; write past and present, as in `زعم يزعم`");
        }

        if (present.Length == 0)
        {
            return (null, $"the present of `{parts[0]}` is missing; write past and present, as in `زعم يزعم`");
        }

        if (present.Length < ShortestPresent || present[0] != 'ي' || !present.All(ArabicSpelling.IsArabicLetter))
        {
            return (null, $"`{parts[1]}` is no Arabic verb in the present, third person: one begins with `ي`, as in `زعم يزعم`");
        }

        // An alef whose present has no long vowel is a hamza that was not written: قرا يقرا.
        if (past[^1] == 'ا' && present[^1] is 'ا' or 'أ')
        {
            past = past[..^1] + "أ";
            present = present[..^1] + "أ";
        }

        return (new ArabicVerb(past, present, past.Length == 2 || ArabicSpelling.EndsInShadda(parts[0])), null);
    }
}

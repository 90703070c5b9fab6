using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Arabic: proclitics, nominal forms, conjugation.</summary>
internal sealed class ArabicLanguage : ILanguage
{
    private const string Article = "ال";
    private const string ArticleOfT = "الت";

    /// <summary>Words that never take the article, because with it they are another word: <c>الله</c>, <c>الآن</c>, <c>الهم</c>, <c>إلهي</c>.</summary>
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        [
            "ان", "اي", "اذ", "او", "ام", "به", "بك", "بي", "بل", "ثم", "عن", "في", "قد", "كم", "كي", "لا", "لك", "لم", "لن", "له", "لها",
            "لهم", "لهن", "لنا", "لو", "لي", "ما", "مذ", "مع", "من", "هل", "هم", "هن", "هو", "هي", "يا",
        ],
        StringComparer.Ordinal);

    public string Code => Languages.ArabicCode;

    public bool IsVerbFirst => true;

    public WordMatcher CompileWord(string word, WordForm form, WordPlace place)
    {
        switch (form)
        {
            case WordForm.Exact:
                return new ExactWordMatcher(TextFolding.SpellWord(word));
            case WordForm.Prefix:
                var allowed = place == WordPlace.Later ? Proclitics.Article : Proclitics.OfNoun;
                return new ArabicPrefixMatcher(TextFolding.FoldWord(word), allowed);
            default:
                return new ArabicWordMatcher(StemsOf(word, form, place));
        }
    }

    public (WordMatcher? Matcher, string? Reason) CompileVerb(ImmutableArray<string> principalParts, VerbTense tense)
    {
        var (verb, reason) = ArabicVerb.Read(principalParts);
        if (verb is null)
        {
            return (null, reason);
        }

        var stems = ArabicConjugation.Of(verb, tense);
        return tense == VerbTense.Any
            ? (new ArabicWordMatcher([.. stems, .. principalParts.Skip(2).SelectMany(NounStemsOf)]), null)
            : (new ArabicWordMatcher(stems), null);
    }

    private static IEnumerable<ArabicStem> NounStemsOf(string noun) => StemsOf(noun, WordForm.Inflected, WordPlace.Alone);

    private static ImmutableArray<ArabicStem> StemsOf(string word, WordForm form, WordPlace place)
    {
        var spelling = ArabicSpelling.Spell(word);
        if (Particles.Contains(TextFolding.FoldWord(spelling)))
        {
            return [AsItStands(spelling, place, into => (spelling.Length == 2 ? into.OfShortWord : Proclitics.OfNoun) & ~Proclitics.Article)];
        }

        var endsInShadda = ArabicSpelling.EndsInShadda(word);
        var whole = NounForms.Of(spelling, endsInShadda, form, place);
        if (!HasArticle(spelling))
        {
            return [whole];
        }

        var behindArticle = NounForms.Of(spelling[Article.Length..], endsInShadda, form, place, Proclitics.Article);

        // An editor who wrote الغام without its hamza meant the mines.
        return [behindArticle, MayBeginWithRootLam(spelling) ? whole : AsItStands(spelling, place, static _ => Proclitics.OfNoun)];
    }

    private static ArabicStem AsItStands(string spelling, WordPlace place, Func<SurfaceCollector, Proclitics> allowed)
    {
        var surfaces = new SurfaceCollector(place);
        surfaces.Add("", allowed(surfaces));
        return new ArabicStem(TextFolding.FoldWord(spelling), new ArabicForms(surfaces.Surfaces));
    }

    private static bool HasArticle(string spelling) =>
        spelling.Length >= 4 && spelling.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>Whether the word has the pattern of <c>التزام</c>, which is no word with the article; <c>التجار</c>, which is one, has it too.</summary>
    private static bool MayBeginWithRootLam(string spelling) =>
        spelling.Length == 6 && spelling.StartsWith(ArticleOfT, StringComparison.Ordinal) && spelling[4] == 'ا';
}

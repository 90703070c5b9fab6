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
                var surfaces = new SurfaceCollector(place);
                AddWord(word, form, surfaces);
                return new ArabicWordMatcher(surfaces.Surfaces);
        }
    }

    public (WordMatcher? Matcher, string? Reason) CompileVerb(ImmutableArray<string> principalParts, VerbTense tense)
    {
        var (verb, reason) = ArabicVerb.Read(principalParts);
        if (verb is null)
        {
            return (null, reason);
        }

        var surfaces = new SurfaceCollector(WordPlace.Alone);
        new ArabicConjugation(verb, surfaces).Add(tense);
        if (tense == VerbTense.Any)
        {
            foreach (var noun in principalParts.Skip(2))
            {
                AddWord(noun, WordForm.Inflected, surfaces);
            }
        }

        return (new ArabicWordMatcher(surfaces.Surfaces), null);
    }

    private static void AddWord(string word, WordForm form, SurfaceCollector into)
    {
        var spelling = ArabicSpelling.Spell(word);
        if (Particles.Contains(TextFolding.FoldWord(spelling)))
        {
            into.Add(spelling, (spelling.Length == 2 ? into.OfShortWord : Proclitics.OfNoun) & ~Proclitics.Article);
            return;
        }

        var endsInShadda = ArabicSpelling.EndsInShadda(word);
        if (HasArticle(spelling))
        {
            AddForms(new ArabicNoun(spelling[Article.Length..], endsInShadda, into, Proclitics.Article), form);
            if (!MayBeginWithRootLam(spelling))
            {
                // An editor who wrote الغام without its hamza meant the mines.
                into.Add(spelling, Proclitics.OfNoun);
                return;
            }
        }

        AddForms(new ArabicNoun(spelling, endsInShadda, into), form);
    }

    private static void AddForms(ArabicNoun noun, WordForm form)
    {
        if (form == WordForm.Inflected)
        {
            noun.AddInflected();
        }
        else
        {
            noun.AddPlain();
        }
    }

    private static bool HasArticle(string spelling) =>
        spelling.Length >= 4 && spelling.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>Whether the word has the pattern of <c>التزام</c>, which is no word with the article; <c>التجار</c>, which is one, has it too.</summary>
    private static bool MayBeginWithRootLam(string spelling) =>
        spelling.Length == 6 && spelling.StartsWith(ArticleOfT, StringComparison.Ordinal) && spelling[4] == 'ا';
}

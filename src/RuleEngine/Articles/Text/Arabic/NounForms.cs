using System.Collections.Concurrent;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>The forms of nominal words, made once for all words of one shape. Thread-safe.</summary>
internal static class NounForms
{
    /// <summary>Real words have some hundred shapes; what strangers invent beyond is made anew each time rather than kept.</summary>
    private const int MostShapes = 10_000;

    private static readonly ConcurrentDictionary<NounShape, ArabicForms> Known = new();

    /// <param name="word">The word without an article, as <see cref="ArabicSpelling.Spell"/> gives it.</param>
    /// <param name="endsInShadda">Whether it was written with a final shadda.</param>
    /// <param name="form">Plain or inflected.</param>
    /// <param name="place">Its place in the phrase.</param>
    /// <param name="required">The article, if the word was written with it: then only free forms are meant.</param>
    public static ArabicStem Of(string word, bool endsInShadda, WordForm form, WordPlace place, Proclitics required = Proclitics.None)
    {
        var (beginning, shape) = NounShape.Of(word, endsInShadda, form, place, required);
        if (!Known.TryGetValue(shape, out var forms))
        {
            forms = Make(shape);
            if (Known.Count < MostShapes)
            {
                Known.TryAdd(shape, forms);
            }
        }

        return new ArabicStem(TextFolding.FoldWord(beginning), forms);
    }

    private static ArabicForms Make(NounShape shape)
    {
        var surfaces = new SurfaceCollector(shape.Place);
        var noun = new ArabicNoun(shape, surfaces);
        if (shape.Form == WordForm.Inflected)
        {
            noun.AddInflected();
        }
        else
        {
            noun.AddPlain();
        }

        return ModelWord.FormsOf(shape.Model, surfaces);
    }
}

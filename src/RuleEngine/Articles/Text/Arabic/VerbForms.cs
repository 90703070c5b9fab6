using System.Collections.Concurrent;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>The forms that one form of a paradigm takes on with object suffixes, made once for all verbs whose stems end alike. Thread-safe.</summary>
internal static class VerbForms
{
    /// <summary>As for <see cref="NounForms"/>.</summary>
    private const int MostShapes = 10_000;

    private static readonly string[] Objects = ["ه", "ها", "هما", "هم", "هن", "ني", "نا", "ك", "كما", "كم", "كن"];

    private static readonly ConcurrentDictionary<Shape, ArabicForms> Known = new();

    /// <param name="form">The stem, its ending, and the ending before an object suffix.</param>
    /// <param name="takesObjects">Whether it takes them; the passive does not.</param>
    /// <param name="allowed">The proclitics that it may carry.</param>
    /// <param name="required">The proclitics that it must carry.</param>
    /// <param name="condition">What must hold besides.</param>
    public static ArabicStem Of(VerbEnding form, bool takesObjects, Proclitics allowed, Proclitics required, SurfaceCondition condition)
    {
        // A verb of two letters with a conjunction is another word more often: رد, ورد, فرد.
        var isShort = form.Stem.Length + form.Ending.Length == 2;
        var (beginning, model) = ModelWord.Of(form.Stem);
        var shape = new Shape(model, form.Ending, isShort, takesObjects ? form.BeforeObject : null, allowed, required, condition);
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

    private static ArabicForms Make(Shape shape)
    {
        var (model, ending, isShort, beforeObject, allowed, required, condition) = shape;
        var surfaces = new SurfaceCollector(WordPlace.Alone);
        surfaces.Attach(model, ending, isShort ? Proclitics.None : allowed, required, condition);
        foreach (var suffix in beforeObject is null ? [] : Objects)
        {
            surfaces.Attach(model, beforeObject + suffix, allowed, required, condition);
        }

        return ModelWord.FormsOf(model, surfaces);
    }

    /// <summary>All that these forms depend on.</summary>
    private sealed record Shape(
        string Model,
        string Ending,
        bool IsShort,
        string? BeforeObject,
        Proclitics Allowed,
        Proclitics Required,
        SurfaceCondition Condition);
}

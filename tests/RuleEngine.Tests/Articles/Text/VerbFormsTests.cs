using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles.Text;
using RuleEngine.Articles.Text.Arabic;

namespace RuleEngine.Tests.Articles.Text;

/// <summary>The forms that a stem has by how it ends are those that are made of the whole stem.</summary>
public sealed class VerbFormsTests
{
    private static readonly string[] Objects = ["ه", "ها", "هما", "هم", "هن", "ني", "نا", "ك", "كما", "كم", "كن"];

    private static readonly Gen<string> Stem =
        from length in Gen.Choose(1, 7)
        from letters in Gen.Elements("ةىاأآيءؤئتوةىاأآيءؤئتمنرققلو".ToCharArray()).ArrayOf(length)
        select new string(letters);

    private static readonly Gen<(VerbEnding Form, bool TakesObjects)> Case =
        from stem in Stem
        from ending in Gen.Elements("", "ت", "تا", "ا", "وا", "ين", "ن", "ان", "ون", "يا")
        from beforeObject in Gen.Elements(ending, "و")
        from takesObjects in Gen.Elements(true, false)
        select (new VerbEnding(stem, ending, beforeObject), takesObjects);

    [Fact]
    public void The_end_of_a_stem_decides_its_forms() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Arb.From(Case), static verb =>
            {
                var (beginning, forms) = VerbForms.Of(
                    verb.Form, verb.TakesObjects, Proclitics.Conjunction, Proclitics.None, SurfaceCondition.AfterLam);
                return forms.Endings.Select(ending => ending with { Folded = beginning + ending.Folded }).ToHashSet()
                    .SetEquals(Plainly(verb.Form, verb.TakesObjects));
            }));

    private static IEnumerable<ArabicSurface> Plainly(VerbEnding form, bool takesObjects)
    {
        var surfaces = new SurfaceCollector(WordPlace.Alone);
        var allowed = form.Stem.Length + form.Ending.Length == 2 ? Proclitics.None : Proclitics.Conjunction;
        surfaces.Attach(form.Stem, form.Ending, allowed, Proclitics.None, SurfaceCondition.AfterLam);
        foreach (var suffix in takesObjects ? Objects : [])
        {
            surfaces.Attach(form.Stem, form.BeforeObject + suffix, Proclitics.Conjunction, Proclitics.None, SurfaceCondition.AfterLam);
        }

        return surfaces.Surfaces;
    }
}

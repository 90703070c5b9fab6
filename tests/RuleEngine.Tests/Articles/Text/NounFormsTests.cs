using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles.Text;
using RuleEngine.Articles.Text.Arabic;

namespace RuleEngine.Tests.Articles.Text;

/// <summary>The forms that a word has by its shape are those that are made of the whole word.</summary>
public sealed class NounFormsTests
{
    /// <summary>Mostly the letters that change, since with the others nothing can go wrong.</summary>
    private static readonly Gen<char> Letter = Gen.Elements("ةىاأآيءؤئتةىاأآيءؤئتمنرقوb7ی#".ToCharArray());

    private static readonly Gen<(string Word, bool Shadda, WordForm Form, WordPlace Place, Proclitics Required)> Case =
        from length in Gen.Choose(1, 8)
        from letters in Letter.ArrayOf(length)
        from shadda in Gen.Elements(true, false)
        from form in Gen.Elements(WordForm.Plain, WordForm.Inflected)
        from place in Gen.Elements(WordPlace.Alone, WordPlace.First, WordPlace.Later)
        from required in Gen.Elements(Proclitics.None, Proclitics.Article)
        select (ArabicSpelling.Spell(new string(letters)), shadda, form, place, length > 1 ? required : Proclitics.None);

    [Fact]
    public void The_shape_of_a_word_decides_its_forms() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(Arb.From(Case), static word =>
            {
                var (beginning, forms) = NounForms.Of(word.Word, word.Shadda, word.Form, word.Place, word.Required);
                return forms.Endings.Select(ending => ending with { Folded = beginning + ending.Folded }).ToHashSet().SetEquals(Plainly(word));
            }));

    [Fact]
    public void Words_of_one_shape_share_their_forms() =>
        NounForms.Of("ميليشيا", false, WordForm.Inflected, WordPlace.Alone).Forms
            .ShouldBeSameAs(NounForms.Of("مافيا", false, WordForm.Inflected, WordPlace.Alone).Forms);

    /// <summary>A shape whose model is the word itself leaves nothing out.</summary>
    private static IEnumerable<ArabicSurface> Plainly((string Word, bool Shadda, WordForm Form, WordPlace Place, Proclitics Required) word)
    {
        var surfaces = new SurfaceCollector(word.Place);
        var shape = NounShape.Of(word.Word, word.Shadda, word.Form, word.Place, word.Required).Shape with { Model = word.Word, Length = word.Word.Length };
        var noun = new ArabicNoun(shape, surfaces);
        if (word.Form == WordForm.Inflected)
        {
            noun.AddInflected();
        }
        else
        {
            noun.AddPlain();
        }

        return surfaces.Surfaces;
    }
}

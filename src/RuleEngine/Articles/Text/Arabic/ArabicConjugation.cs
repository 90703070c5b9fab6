using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Makes the forms of a verb: third person, past and present, active and passive, with object suffixes.</summary>
/// <remarks>
/// Forms are spelt out before they are folded, because spelling decides: <c>سمّى</c> gives <c>سماه</c>, <c>سمته</c>, <c>سموه</c>. The class of the
/// verb is read from the letters of its two parts; the doubled ones are told by their shadda or by being two letters long.
/// </remarks>
internal sealed class ArabicConjugation
{
    private readonly ArabicVerb _verb;
    private readonly ImmutableArray<ArabicStem>.Builder _stems = ImmutableArray.CreateBuilder<ArabicStem>();

    private ArabicConjugation(ArabicVerb verb) => _verb = verb;

    public static ImmutableArray<ArabicStem> Of(ArabicVerb verb, VerbTense tense)
    {
        var conjugation = new ArabicConjugation(verb);
        conjugation.Add(tense);
        return conjugation._stems.ToImmutable();
    }

    private void Add(VerbTense tense)
    {
        if (tense is VerbTense.Any or VerbTense.Past)
        {
            AddPast();
        }

        switch (tense)
        {
            case VerbTense.Any:
                AddPresent(Proclitics.Conjunction | Proclitics.Lam | Proclitics.Future);
                AddJussive();
                break;
            case VerbTense.Present:
                AddPresent(Proclitics.Conjunction | Proclitics.Lam, condition: SurfaceCondition.NotAfterSawfa);
                AddJussive();
                break;
            case VerbTense.Future:
                AddPresent(Proclitics.Conjunction | Proclitics.Future, Proclitics.Future);
                AddPresent(Proclitics.None, condition: SurfaceCondition.AfterSawfa);
                break;
        }
    }

    private void AddPast()
    {
        Add(takesObjects: true, PastParadigm.Active(_verb), Proclitics.Conjunction);
        Add(takesObjects: false, PastParadigm.Passive(_verb), Proclitics.Conjunction);
    }

    private void AddPresent(
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None)
    {
        Add(takesObjects: true, PresentParadigm.Active(_verb), allowed, required, condition);
        Add(takesObjects: false, PresentParadigm.Passive(_verb), allowed, required, condition);
    }

    private void AddJussive() =>
        Add(takesObjects: true, PresentParadigm.Jussive(_verb), Proclitics.None, Proclitics.None, SurfaceCondition.AfterLam);

    private void Add(
        bool takesObjects,
        IEnumerable<VerbEnding> forms,
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None)
    {
        foreach (var form in forms)
        {
            _stems.Add(VerbForms.Of(form, takesObjects, allowed, required, condition));
        }
    }
}

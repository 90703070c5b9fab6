namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Makes the forms of a verb: third person, past and present, active and passive, with object suffixes.</summary>
/// <remarks>
/// Forms are spelt out before they are folded, because spelling decides: <c>سمّى</c> gives <c>سماه</c>, <c>سمته</c>, <c>سموه</c>. The class of the
/// verb is read from the letters of its two parts; the doubled ones are told by their shadda or by being two letters long.
/// </remarks>
internal sealed class ArabicConjugation(ArabicVerb verb, SurfaceCollector into)
{
    private static readonly string[] Objects = ["ه", "ها", "هما", "هم", "هن", "ني", "نا", "ك", "كما", "كم", "كن"];

    public void Add(VerbTense tense)
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
        AddWithObjects(PastParadigm.Active(verb), Proclitics.Conjunction);
        AddBare(PastParadigm.Passive(verb), Proclitics.Conjunction);
    }

    private void AddPresent(
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None)
    {
        AddWithObjects(PresentParadigm.Active(verb), allowed, required, condition);
        AddBare(PresentParadigm.Passive(verb), allowed, required, condition);
    }

    private void AddJussive() =>
        AddWithObjects(PresentParadigm.Jussive(verb), Proclitics.None, Proclitics.None, SurfaceCondition.AfterLam);

    private void AddWithObjects(
        IEnumerable<VerbEnding> forms,
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None)
    {
        foreach (var form in forms)
        {
            AddBare([form], allowed, required, condition);
            foreach (var suffix in Objects)
            {
                into.Attach(form.Stem, form.BeforeObject + suffix, allowed, required, condition);
            }
        }
    }

    private void AddBare(
        IEnumerable<VerbEnding> forms,
        Proclitics allowed,
        Proclitics required = Proclitics.None,
        SurfaceCondition condition = SurfaceCondition.None)
    {
        foreach (var (stem, ending, _) in forms)
        {
            // A verb of two letters with a conjunction is another word more often: رد, ورد, فرد.
            var isShort = stem.Length + ending.Length == 2;
            into.Attach(stem, ending, isShort ? Proclitics.None : allowed, required, condition);
        }
    }
}

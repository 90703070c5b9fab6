namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Makes the forms of a word that is written plain or with <c>~</c>.</summary>
/// <remarks>
/// <para>
/// Forms are of three sorts. Free ones take the article or not: the word, its dual, its plurals, its feminine. Bound ones are definite by
/// what follows or by a possessive suffix, so they never take it: <c>مسلحو</c>, <c>مسلحيه</c>. The accusative with alef takes a conjunction at most.
/// </para>
/// <para>
/// A word of three letters gets no feminine: with ة it is nearly always another word (<c>قاد</c>, <c>قادة</c>). Words in ي, which are adjectives, and
/// words written with a final shadda (<c>هامّ</c>) do get it. A word of two letters gets the accusative, the dual and possessives.
/// </para>
/// </remarks>
internal sealed class ArabicNoun
{
    private const int LeastLettersOfFeminine = 4;

    /// <summary>Possessive suffixes behind a consonant.</summary>
    private static readonly string[] Possessives = ["ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "نا"];

    /// <summary>Possessive suffixes behind ي, which "my" is absorbed by.</summary>
    private static readonly string[] PossessivesBehindYeh = [.. Possessives.Where(suffix => suffix != "ي")];

    private readonly string _word;
    private readonly int _length;
    private readonly bool _isDefectiveParticiple;
    private readonly SurfaceCollector _into;
    private readonly Proclitics _required;
    private readonly bool _takesFeminine;

    /// <param name="shape">The shape of the word without an article; the forms are those of its model.</param>
    /// <param name="into">Receives the forms.</param>
    public ArabicNoun(NounShape shape, SurfaceCollector into)
    {
        _word = shape.Model;
        _length = shape.Length;
        _isDefectiveParticiple = shape.IsDefectiveParticiple;
        _into = into;
        _required = shape.Required;
        _takesFeminine = _length >= LeastLettersOfFeminine
            || (_length == LeastLettersOfFeminine - 1 && (shape.EndsInShadda || _word.EndsWith('ي')));
    }

    /// <summary>Adds the word itself and its accusative.</summary>
    public void AddPlain()
    {
        if (_length > 2 || _required != Proclitics.None)
        {
            _into.Add(_word, Proclitics.OfNoun, _required);
            AddAccusative();
        }
        else
        {
            _into.Add(_word, _into.OfShortWord);
        }
    }

    /// <summary>Adds every regular form.</summary>
    public void AddInflected()
    {
        AddPlain();
        if (_length < 2 || !ArabicSpelling.IsArabicLetter(_word[^1]))
        {
            return;
        }

        AddAccusative();
        switch (_word[^1])
        {
            case 'ة':
                AddFormsInTehMarbuta();
                break;
            case 'ى':
                AddFormsInAlefMaksura();
                break;
            case 'ا':
                AddFormsInAlef();
                break;
            default:
                AddFormsInConsonant();
                break;
        }
    }

    private void AddAccusative()
    {
        // The alef is not written behind ة, ا, ى, أ and اء.
        if (_required != Proclitics.None
            || !ArabicSpelling.IsArabicLetter(_word[^1])
            || _word[^1] is 'ة' or 'ا' or 'ى' or 'أ' or 'آ'
            || _word.EndsWith("اء", StringComparison.Ordinal))
        {
            return;
        }

        var condition = _word[^1] == 'ي' ? SurfaceCondition.WithTanwin : SurfaceCondition.None;
        foreach (var form in ArabicSpelling.Attach(_word, "ا"))
        {
            _into.Add(form, Proclitics.Conjunction, Proclitics.None, condition);
        }
    }

    private void AddFormsInTehMarbuta()
    {
        AddFree(_word, "ان", "ين");
        AddBound(_word, "ا", "ي");
        AddPossessives(_word, "", "ا");
        AddPossessivesBehindYeh(_word, "ي");

        var stem = _word[..^1];
        if (stem.EndsWith('ا'))
        {
            AddPlural(stem[..^1], "وات");
            AddPlural(stem[..^1], "يات");
        }
        else
        {
            AddPlural(stem, "ات");
        }
    }

    private void AddFormsInAlefMaksura()
    {
        var stem = _word[..^1];
        AddFree(stem, "يان", "يين", "اة");
        AddBound(stem, "يا", "يي");
        AddPlural(stem, "يات");
        AddPossessives(_word, "");
    }

    private void AddFormsInAlef()
    {
        AddPossessives(_word, "");
        if (_length > 3)
        {
            AddPlural(_word[..^1], "ات");
        }
    }

    private void AddFormsInConsonant()
    {
        if (IsPluralInAt())
        {
            AddPossessives(_word, "");
            return;
        }

        AddFree(_word, "ان", "ين");
        AddPossessives(_word, "", "ا");
        if (_length == 2)
        {
            return;
        }

        AddFree(_word, "ون");
        AddPlural(_word, "ات");
        AddBound(_word, "ي", "و");
        AddPossessivesBehindYeh(_word, "ي", "و");
        AddDualInConstruct();
        AddFeminine();
        AddSpecialStems();
    }

    /// <summary>A word such as <c>قوات</c> is a plural already.</summary>
    private bool IsPluralInAt() => _length > 3 && _word.EndsWith("ات", StringComparison.Ordinal);

    private void AddDualInConstruct()
    {
        // Behind ي the same letters name a country far more often: سوريا.
        if (!_word.EndsWith('ي'))
        {
            AddBound(_word, "ا");
        }
    }

    private void AddFeminine()
    {
        if (!_takesFeminine)
        {
            return;
        }

        AddFree(_word, "ة", "تان", "تين");
        AddBound(_word, "تا", "تي");
        AddPossessives(_word, "ت");
        AddPossessivesBehindYeh(_word, "تي");
    }

    private void AddSpecialStems()
    {
        if (_length > 3 && _word.EndsWith("اء", StringComparison.Ordinal))
        {
            AddFree(_word[..^1], "وان", "وين");
            AddPlural(_word[..^1], "وات");
        }
        else if (_isDefectiveParticiple)
        {
            AddFree(_word[..^1], "ون", "ين");
            AddBound(_word[..^1], "و");
        }
    }

    private void AddPlural(string stem, string ending)
    {
        AddFree(stem, ending);
        AddPossessives(stem, ending);
    }

    private void AddFree(string stem, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            _into.Attach(stem, ending, Proclitics.OfNoun, _required);
        }
    }

    private void AddBound(string stem, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (_required == Proclitics.None)
            {
                _into.Attach(stem, ending, Proclitics.OfBoundNoun);
            }
        }
    }

    private void AddPossessives(string stem, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            foreach (var possessive in Possessives)
            {
                // On a word of two letters "my" makes another word: رديء loses its hamza easily.
                if (_length > 2 || possessive != "ي")
                {
                    AddBound(stem, ending + possessive);
                }
            }
        }
    }

    private void AddPossessivesBehindYeh(string stem, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            foreach (var possessive in PossessivesBehindYeh)
            {
                AddBound(stem, ending + possessive);
            }
        }
    }
}

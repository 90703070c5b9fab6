using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// What a spelling leads to, in sixteen bytes: what is worth asking at it, its words as far as they are of one family, and its term where there is
/// but one. Most spellings have no more, so that nothing else is looked at; others have a record.
/// </summary>
internal readonly record struct LexiconEntry
{
    private readonly LexiconTraits _traits;
    private readonly ushort _members;
    private readonly int _family;

    private LexiconEntry(LexiconTraits traits, FamilyWords words, int term, int record)
    {
        _traits = traits | LexiconTraits.Known;
        (_family, _members) = words;
        Term = term;
        Record = record;
    }

    /// <summary>The entry of a spelling that is no word of any rule.</summary>
    public static LexiconEntry Nothing { get; } = Of(LexiconTraits.None, default, 0);

    /// <summary>Whether the spelling was met before.</summary>
    public bool IsKnown => Has(LexiconTraits.Known);

    /// <summary>Whether the spelling was met before, and nothing is worth asking at it.</summary>
    public bool IsNothing => _traits == LexiconTraits.Known;

    /// <summary>
    /// Words of one family that it is a form of wherever it stands; with <see cref="LexiconTraits.First"/> or <see cref="LexiconTraits.Second"/> all
    /// that begin or end pairs.
    /// </summary>
    public FamilyWords Words => new(_family, _members);

    /// <summary>What its term leads to, if it has <see cref="LexiconTraits.OneTerm"/>.</summary>
    public int Term { get; }

    /// <summary>The place of its record, if it is <see cref="LexiconTraits.Recorded"/>.</summary>
    public int Record { get; }

    /// <summary>The entry of a spelling that says all there is to know.</summary>
    public static LexiconEntry Of(LexiconTraits traits, FamilyWords words, int term) => new(traits, words, term, 0);

    /// <summary>The entry of any other spelling.</summary>
    public static LexiconEntry OfRecord(LexiconTraits traits, FamilyWords words, int term, int record) =>
        new(traits | LexiconTraits.Recorded, words, term, record);

    /// <summary>Whether any of some traits is there.</summary>
    public bool Has(LexiconTraits traits) => (_traits & traits) != 0;

    /// <summary>1 if it has a trait, else 0: a jump would often be foretold wrong.</summary>
    /// <param name="trait">One trait.</param>
    public int Bit(LexiconTraits trait) => Has(trait) ? 1 : 0;
}

/// <summary>What is worth asking where a spelling stands.</summary>
[Flags]
internal enum LexiconTraits : ushort
{
    None = 0,

    /// <summary>Of its words only those of its family are the first of a pair at which phrases are looked for.</summary>
    First = 1,

    /// <summary>Of its words only those of its family are the second of such a pair.</summary>
    Second = 2,

    /// <summary>One term of one word is looked for at it.</summary>
    OneTerm = 4,

    /// <summary>Words of its record are the first of a pair.</summary>
    Firsts = 8,

    /// <summary>Words of its record are the second of a pair.</summary>
    Seconds = 16,

    /// <summary>Several terms of one word are looked for at it.</summary>
    Terms = 32,

    /// <summary>One of its words begins a term with a mark.</summary>
    Marked = 64,

    /// <summary>For one of its words the neighbours of the token count.</summary>
    Candidates = 128,

    /// <summary>It may be a form of more words where a proclitic stands before.</summary>
    BehindProclitic = 256,

    /// <summary>It is, or may be, a form of more words than its entry says, proclitics before it aside.</summary>
    More = 512,

    /// <summary>It has a record.</summary>
    Recorded = 1024,

    /// <summary>The spelling was met before.</summary>
    Known = 2048,
}

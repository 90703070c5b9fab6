namespace RuleEngine.Evaluation;

/// <summary>
/// What a spelling leads to, in sixteen bytes: what is worth asking at it, and its word and its term where there is but one. Most spellings have
/// no more, so that nothing else is looked at; others have a record, and so have those that may be more words behind a proclitic.
/// </summary>
internal readonly record struct LexiconEntry
{
    private readonly LexiconTraits _traits;

    // Which of the two holds the record, its only word tells.
    private readonly int _wordOrRecord;
    private readonly int _termOrRecord;

    private LexiconEntry(LexiconTraits traits, int wordOrRecord, int second, int termOrRecord)
    {
        _traits = traits | LexiconTraits.Known;
        _wordOrRecord = wordOrRecord;
        Second = second;
        _termOrRecord = termOrRecord;
    }

    /// <summary>The entry of a spelling that is no word of any rule.</summary>
    public static LexiconEntry Nothing { get; } = new(LexiconTraits.None, 0, 0, 0);

    /// <summary>Whether the spelling was met before.</summary>
    public bool IsKnown => Has(LexiconTraits.Known);

    /// <summary>Whether the spelling was met before, and nothing is worth asking at it.</summary>
    public bool IsNothing => _traits == LexiconTraits.Known;

    /// <summary>Its word, by number, if it is <see cref="LexiconTraits.OneWord"/>.</summary>
    public int Word => _wordOrRecord;

    /// <summary>The place of its record, if it is <see cref="LexiconTraits.Recorded"/>.</summary>
    public int Record => Has(LexiconTraits.OneWord) ? _termOrRecord : _wordOrRecord;

    /// <summary>Its word that is the second of a pair, if it is <see cref="LexiconTraits.OneSecond"/>.</summary>
    public int Second { get; }

    /// <summary>What its term leads to, if it has <see cref="LexiconTraits.OneTerm"/>.</summary>
    public int Term => _termOrRecord;

    /// <summary>The entry of a spelling that is a form of one word wherever it stands, and of one term at the most.</summary>
    public static LexiconEntry OfWord(int word, LexiconTraits traits, int term) => new(traits | LexiconTraits.OneWord, word, word, term);

    /// <summary>The entry of a spelling that is a form of one word and of no term, but may be more where a proclitic stands before.</summary>
    public static LexiconEntry OfRecordedWord(int word, LexiconTraits traits, int record) =>
        new(traits | LexiconTraits.OneWord | LexiconTraits.Recorded, word, word, record);

    /// <summary>The entry of any other spelling.</summary>
    public static LexiconEntry OfRecord(int record, LexiconTraits traits, int second, int term) =>
        new(traits | LexiconTraits.Recorded, record, second, term);

    /// <summary>Whether any of some traits is there.</summary>
    public bool Has(LexiconTraits traits) => (_traits & traits) != 0;

    /// <summary>1 if it has a trait, else 0: a jump would often be foretold wrong.</summary>
    /// <param name="trait">One trait.</param>
    public int Bit(LexiconTraits trait) => Has(trait) ? 1 : 0;
}

/// <summary>What is worth asking where a spelling stands.</summary>
[Flags]
internal enum LexiconTraits
{
    None = 0,

    /// <summary>Its only word is the first of a pair at which phrases are looked for.</summary>
    OneFirst = 1,

    /// <summary>One of its words, and no other, is the second of such a pair.</summary>
    OneSecond = 2,

    /// <summary>One term of one word is looked for at it.</summary>
    OneTerm = 4,

    /// <summary>Words of its record are the first of a pair.</summary>
    Firsts = 8,

    /// <summary>Several words of its record are the second of a pair.</summary>
    Seconds = 16,

    /// <summary>Several terms of one word are looked for at it.</summary>
    Terms = 32,

    /// <summary>One of its words begins a term with a mark.</summary>
    Marked = 64,

    /// <summary>For one of its words the neighbours of the token count.</summary>
    Candidates = 128,

    /// <summary>It may be a form of more words where a proclitic stands before.</summary>
    BehindProclitic = 256,

    /// <summary>It is a form of one word only, unless a proclitic stands before.</summary>
    OneWord = 512,

    /// <summary>It has a record.</summary>
    Recorded = 1024,

    /// <summary>The spelling was met before.</summary>
    Known = 2048,
}

using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// What a spelling leads to, in eight bytes: the place of its record, what is worth asking at it, and its word, where it is a form of one
/// only. Then the record need not be looked at.
/// </summary>
internal readonly record struct LexiconEntry
{
    private const int First = 1;
    private const int Second = 2;
    private const int Alone = 4;
    private const int Marked = 8;
    private const int BehindProclitic = 16;
    private const int Flags = 5;
    private const int Idle = First | Second | Alone | Marked;
    private const int Several = -1;

    private readonly int _value;
    private readonly int _word;

    /// <param name="record">The place of its record.</param>
    public LexiconEntry(int record)
        : this(record << Flags, Several)
    {
    }

    private LexiconEntry(int value, int word) => (_value, _word) = (value, word);

    /// <summary>Whether the spelling was met before: no record stands at 0.</summary>
    public bool IsKnown => _value != 0;

    public int Record => _value >> Flags;

    /// <summary>Whether nothing is looked for where the spelling stands.</summary>
    public bool IsIdle => (_value & Idle) == 0;

    /// <summary>Whether one of its words is the first of a pair at which phrases are looked for.</summary>
    public bool IsFirst => (_value & First) != 0;

    /// <summary>Whether one of its words is the second of a pair at which phrases are looked for.</summary>
    public bool IsSecond => (_value & Second) != 0;

    /// <summary>Whether terms of one word are looked for at it.</summary>
    public bool HasTerms => (_value & Alone) != 0;

    /// <summary>Whether each of its words must be looked at: one begins a term with a mark, or is a candidate.</summary>
    public bool IsMarked => (_value & Marked) != 0;

    /// <summary>Whether it may be a form of more words where a proclitic stands before.</summary>
    public bool IsMoreBehindProclitic => (_value & BehindProclitic) != 0;

    /// <summary>Its only word wherever it stands, by number, which is no candidate; -1 if it has none or several.</summary>
    public int OnlyWord => _word;

    /// <summary>The same with what is worth asking at one word more.</summary>
    public LexiconEntry With(PhraseIndex phrases, int word, bool isCandidate) => new(
        _value
        | (phrases.IsFirst(word) ? First : 0)
        | (phrases.IsSecond(word) ? Second : 0)
        | (!isCandidate && !phrases.TermsAt(word).IsEmpty ? Alone : 0)
        | (!phrases.MarkedAt(word).IsEmpty || (isCandidate && !phrases.TermsAt(word).IsEmpty) ? Marked : 0),
        _word);

    /// <summary>The same with words that it may be a form of where a proclitic stands before.</summary>
    public LexiconEntry WithMoreBehindProclitic() => new(_value | BehindProclitic, _word);

    /// <summary>The same as a form of one word.</summary>
    public LexiconEntry Of(int onlyWord) => new(_value, onlyWord);
}

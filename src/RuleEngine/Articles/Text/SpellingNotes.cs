namespace RuleEngine.Articles.Text;

/// <summary>Notes on spellings, by their numbers: what was found out about one is not asked again while its vocabulary knows it.</summary>
/// <typeparam name="T">A note. Its default says that there is none yet.</typeparam>
internal sealed class SpellingNotes<T>
    where T : struct
{
    private const int FirstLength = 1024;

    private T[] _notes = [];
    private long _stamp;

    /// <summary>Forgets everything if the spellings of the next article are numbered anew.</summary>
    /// <param name="stamp">Its <see cref="AnalyzedArticle.VocabularyStamp"/>.</param>
    public void Begin(long stamp)
    {
        if (_stamp != stamp)
        {
            _stamp = stamp;
            _notes = [];
        }
    }

    /// <summary>The note on a spelling that has a number; good until another is asked for.</summary>
    public ref T this[int spelling]
    {
        get
        {
            if (spelling >= _notes.Length)
            {
                Array.Resize(ref _notes, Math.Max(FirstLength, 2 * spelling));
            }

            return ref _notes[spelling];
        }
    }

    /// <summary>Says that a spelling will be asked about soon: the note on it is fetched from memory meanwhile.</summary>
    public void Expect(int spelling)
    {
        if ((uint)spelling < (uint)_notes.Length)
        {
            EarlyFetch.Of(ref _notes[spelling]);
        }
    }
}

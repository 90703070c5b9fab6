namespace RuleEngine.Articles.Text;

/// <summary>The vocabulary that several threads use, one after the other as each is full. Thread-safe.</summary>
/// <param name="mostSpellings">How many spellings a vocabulary keeps; null for as many as is usual.</param>
/// <param name="signsOf">Tells what a spelling shows of the structure of a text.</param>
internal sealed class SharedVocabulary(Func<Spelling, StructureSigns>? signsOf = null, int? mostSpellings = null)
{
    private Vocabulary _current = Begin(signsOf, mostSpellings);

    /// <summary>The vocabulary to cut an article with: one for all of it, so that its spellings have numbers of one kind.</summary>
    public Vocabulary ForArticle()
    {
        var current = Volatile.Read(ref _current);
        if (!current.IsFull)
        {
            return current;
        }

        // Of the threads that find it full, one makes the next.
        Interlocked.CompareExchange(ref _current, Begin(signsOf, mostSpellings), current);
        return Volatile.Read(ref _current);
    }

    private static Vocabulary Begin(Func<Spelling, StructureSigns>? signsOf, int? mostSpellings) =>
        mostSpellings is { } most ? new Vocabulary(most, signsOf) : new Vocabulary(signsOf: signsOf);
}

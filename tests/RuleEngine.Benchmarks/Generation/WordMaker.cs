namespace RuleEngine.Benchmarks.Generation;

/// <summary>Makes a word of every number, a different one of each: a vocabulary as large as one likes that says nothing.</summary>
internal sealed class WordMaker
{
    // Shorter words take no proclitics and would be rules of their own.
    private const int ShortestWord = 4;

    // None that Arabic joins in front of words, so that no word is a form of another.
    private const string ArabicLetters =
        "جحخدذرزشصضطظعغقمنهثط";

    private readonly string _letters;

    private WordMaker(string letters) => _letters = letters;

    public static WordMaker Arabic { get; } = new(string.Concat(ArabicLetters.Distinct()));

    public static WordMaker English { get; } = new("bcdfghjklmnpqrtvwxz");

    public string Word(int number)
    {
        var letters = new List<char>();
        var rest = number;
        while (rest > 0 || letters.Count < ShortestWord)
        {
            letters.Add(_letters[rest % _letters.Length]);
            rest /= _letters.Length;
        }

        return string.Concat(letters);
    }
}

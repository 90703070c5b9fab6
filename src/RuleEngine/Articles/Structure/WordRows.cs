namespace RuleEngine.Articles.Structure;

/// <summary>Goes through the rows of three words of a sentence that no mark interrupts (<see cref="RepeatedRuns.Interrupts"/>), in order.</summary>
/// <param name="tokens">The tokens of the article.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="hashes">Tells the hashes of words.</param>
internal ref struct WordRows(TokenList tokens, TokenRange sentence, WordHashes hashes)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens.AsSpan();
    private int _next = sentence.First;
    private int _count;
    private uint _second;
    private uint _third;

    public WordRow Current { get; private set; }

    public readonly WordRows GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next <= sentence.Last)
        {
            hashes.Expect(_tokens, _next);
            ref readonly var token = ref _tokens[_next];
            var place = _next++;
            if (token.IsWord)
            {
                var first = _second;
                (_second, _third) = (_third, hashes.Of(token));
                if (++_count >= RepeatedRuns.FewestWords)
                {
                    Current = new WordRow(place, WordHashes.OfRow(first, _second, _third));
                    return true;
                }
            }
            else if (_count > 0 && RepeatedRuns.Interrupts(token))
            {
                _count = 0;
            }
        }

        return false;
    }
}

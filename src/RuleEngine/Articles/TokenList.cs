using System.Collections;
using System.Runtime.CompilerServices;

namespace RuleEngine.Articles;

/// <summary>A view of tokens that stand one behind the other. Copies nothing; as long-lived as what it looks at.</summary>
[CollectionBuilder(typeof(TokenList), nameof(Of))]
internal readonly struct TokenList : IReadOnlyList<Token>
{
    private readonly Token[]? _tokens;
    private readonly int _start;

    public TokenList(Token[] tokens, int start, int length) => (_tokens, _start, Length) = (tokens, start, length);

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<Token>.Count => Length;

    public ref readonly Token this[int index] => ref AsSpan()[index];

    Token IReadOnlyList<Token>.this[int index] => this[index];

    public static TokenList Of(ReadOnlySpan<Token> tokens) => new(tokens.ToArray(), 0, tokens.Length);

    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(_start, Length);

    public TokenList Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Length - start));
        return new TokenList(_tokens ?? [], _start + start, length);
    }

    public ArraySegment<Token>.Enumerator GetEnumerator() => new ArraySegment<Token>(_tokens ?? [], _start, Length).GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

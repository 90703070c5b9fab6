using Sprache;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>
/// A place between two tokens, in the shape Sprache walks over. Sprache's own input is a string; over tokens the grammar
/// needs no white space in its productions, and a pattern of 16,000 characters costs no more stack than one of ten.
/// </summary>
internal sealed class TokenInput(PatternStream stream, int position) : IInput
{
    public PatternStream Stream => stream;

    public PatternToken Token => stream.Tokens[position];

    public string Source => stream.Text;

    public char Current => AtEnd ? '\0' : Source[Token.Start];

    public bool AtEnd => Token.Kind == PatternTokenKind.End;

    public int Position => position;

    public int Line => 1;

    public int Column => Token.Start + 1;

    public IDictionary<object, object> Memos { get; } = System.Collections.ObjectModel.ReadOnlyDictionary<object, object>.Empty;

    public IInput Advance() => AtEnd ? this : stream[position + 1];

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => position;
}

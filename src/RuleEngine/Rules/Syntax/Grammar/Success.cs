using Sprache;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The result of a parser that accepted what stands at its place.</summary>
internal sealed class Success<T>(T value, IInput remainder) : IResult<T>
{
    public T Value => value;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => remainder;
}

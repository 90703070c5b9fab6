using System.Diagnostics;
using Sprache;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The result of a parser that did not accept what stands at its place. Why is in the <see cref="FailureNotes"/>, so one object serves all.</summary>
internal sealed class Failure<T> : IResult<T>
{
    private Failure()
    {
    }

    public static Failure<T> Instance { get; } = new();

    public T Value => throw new UnreachableException();

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => throw new UnreachableException();
}

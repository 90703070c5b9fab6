namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>What the parsers expected at the furthest token they reached; the first refusal, if there is one, goes before it.</summary>
internal sealed class FailureNotes
{
    private readonly List<Expectation> _expectations = [];

    public int Furthest { get; private set; } = -1;

    public IReadOnlyList<Expectation> Expectations => _expectations;

    public (int Index, Refusal Refusal)? Refused { get; private set; }

    public void Miss(int index, Expectation expectation)
    {
        if (index < Furthest)
        {
            return;
        }

        if (index > Furthest)
        {
            Furthest = index;
            _expectations.Clear();
        }

        if (!_expectations.Contains(expectation))
        {
            _expectations.Add(expectation);
        }
    }

    public void Refuse(int index, Refusal refusal) => Refused ??= (index, refusal);
}

namespace RuleEngine.Tests.House.PublicApi.Fixtures;

public readonly record struct Place(int Start, int Length)
{
    public int End => Start + Length;
}

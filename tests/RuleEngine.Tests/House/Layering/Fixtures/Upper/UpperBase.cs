namespace RuleEngine.Tests.House.Layering.Fixtures.Upper;

public class UpperBase
{
    public override string ToString() => Lower.Offenders.Innocent.Greet("upper");
}

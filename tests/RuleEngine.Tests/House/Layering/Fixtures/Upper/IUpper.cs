namespace RuleEngine.Tests.House.Layering.Fixtures.Upper;

public interface IUpper
{
    string Name { get; }
}

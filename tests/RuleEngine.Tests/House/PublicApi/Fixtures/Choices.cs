namespace RuleEngine.Tests.House.PublicApi.Fixtures;

[Flags]
public enum Choices
{
    None = 0,
    First = 1,
    Second = 2,
}

namespace RuleEngine.Tests.House.Layering.Fixtures.Upper;

[AttributeUsage(AttributeTargets.All)]
public sealed class UpperAttribute : Attribute;

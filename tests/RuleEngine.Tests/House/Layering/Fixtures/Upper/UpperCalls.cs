namespace RuleEngine.Tests.House.Layering.Fixtures.Upper;

public static class UpperCalls
{
    public static readonly string Text = string.Concat("up", "per");

    public static int Answer() => Text.Length;
}

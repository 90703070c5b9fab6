namespace RuleEngine.Tests.House.Layering.Fixtures.Upper;

public class UpperException : Exception
{
    public UpperException()
    {
    }

    public UpperException(string message)
        : base(message)
    {
    }

    public UpperException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

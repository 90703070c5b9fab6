namespace VerifyTests;

/// <summary>A text is not the accepted one; the message shows how they differ and how to accept it.</summary>
internal sealed class VerifyException : Exception
{
    public VerifyException()
    {
    }

    public VerifyException(string message)
        : base(message)
    {
    }

    public VerifyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

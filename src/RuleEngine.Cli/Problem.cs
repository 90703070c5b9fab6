namespace RuleEngine.Cli;

/// <summary>Says what went wrong before any rule or article was read, in the form of a diagnostic without an id.</summary>
internal static class Problem
{
    public static void Write(TextWriter error, string message, string? help = null)
    {
        error.Write($"error: {PrintableText.Of(message)}\n");
        if (help is not null)
        {
            error.Write($"  = help: {PrintableText.Of(help)}\n");
        }
    }
}

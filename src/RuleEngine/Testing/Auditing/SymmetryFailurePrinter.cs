using System.Text;

namespace RuleEngine.Testing.Auditing;

/// <summary>Prints a rule that treats two sides differently for a person.</summary>
public static class SymmetryFailurePrinter
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// As a failed test is printed, with a line between that says which sides changed places and which names stand for which; every line
    /// ends with a line feed.
    /// </summary>
    /// <param name="failure">What differs.</param>
    /// <param name="isolates">Whether to put text of articles between bidirectional isolates, for a terminal.</param>
    /// <exception cref="ArgumentNullException">There is no failure.</exception>
    public static string Print(SymmetryFailure failure, bool isolates)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var printed = RuleTestFailurePrinter.Print(failure.Failure, isolates);
        var headingEnd = printed.IndexOf('\n', StringComparison.Ordinal) + 1;
        var swapped = new StringBuilder($"    swapped:  {failure.One} and {failure.Other} of `{failure.Conflict}`");
        foreach (var name in failure.Names)
        {
            swapped.Append("; ").Append(Shown(name.Original)).Append(" became ").Append(Shown(name.Swapped));
        }

        return printed.Insert(headingEnd, swapped.Append('\n').ToString());

        string Shown(string text) => isolates ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;
    }
}

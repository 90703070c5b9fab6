using System.Collections.Immutable;
using System.Text;

namespace RuleEngine.Rules.Binding;

/// <summary>A text in which <c>((…))</c> marks what a rule should find.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Marks">The marked stretches of it: start and length.</param>
/// <param name="Problem">Why the marks cannot be read, or null.</param>
/// <param name="ProblemStart">Where, in the text with marks.</param>
internal sealed record MarkedText(string Text, ImmutableArray<(int Start, int Length)> Marks, string? Problem, int ProblemStart)
{
    private const string Open = "((";
    private const string Close = "))";

    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<(int, int)>();
        var (openedAt, start) = (-1, 0);
        for (var i = 0; i < marked.Length; i++)
        {
            var isOpen = Stands(marked, i, Open);
            if (!isOpen && !Stands(marked, i, Close))
            {
                text.Append(marked[i]);
                continue;
            }

            if (ProblemOf(isOpen, openedAt, text.Length - start) is { } problem)
            {
                return new MarkedText(marked, [], problem, i);
            }

            if (isOpen)
            {
                (openedAt, start) = (i, text.Length);
            }
            else
            {
                marks.Add((start, text.Length - start));
                openedAt = -1;
            }

            i++;
        }

        return openedAt < 0
            ? new MarkedText(text.ToString(), marks.ToImmutable(), null, 0)
            : new MarkedText(marked, [], "a mark `((` is never closed", openedAt);
    }

    private static string? ProblemOf(bool isOpen, int openedAt, int length) => (isOpen, openedAt >= 0) switch
    {
        (true, true) => "a mark `((` stands inside another",
        (false, false) => "a mark `))` closes nothing",
        (false, true) when length == 0 => "there is nothing between `((` and `))`",
        _ => null,
    };

    private static bool Stands(string text, int index, string mark) =>
        string.CompareOrdinal(text, index, mark, 0, mark.Length) == 0;
}

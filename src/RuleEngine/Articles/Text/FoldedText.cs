namespace RuleEngine.Articles.Text;

/// <summary>A folded text that still knows where each of its characters stood in the original. Immutable.</summary>
internal sealed class FoldedText
{
    private readonly int[]? _starts;

    /// <param name="text">The folded text.</param>
    /// <param name="starts">For each folded character the offset of the original one; null where all stayed in place.</param>
    /// <param name="originalLength">The length of the original.</param>
    public FoldedText(string text, int[]? starts, int originalLength)
    {
        Text = text;
        OriginalLength = originalLength;
        _starts = starts;
    }

    public string Text { get; }

    public int OriginalLength { get; }

    /// <summary>Where the character that became the folded one at <paramref name="index"/> begins.</summary>
    /// <remarks>At the end of the folded text it is the length of the original. Letters of one ligature share their offset.</remarks>
    public int OriginalStart(int index) =>
        index == Text.Length ? OriginalLength : _starts is null ? index : _starts[index];

    /// <summary>Where the character that became the folded one at <paramref name="index"/> ends, with the marks dropped behind it.</summary>
    public int OriginalEnd(int index)
    {
        var start = OriginalStart(index);
        var next = index + 1;
        while (next < Text.Length && OriginalStart(next) == start)
        {
            next++;
        }

        return OriginalStart(next);
    }
}

namespace RuleEngine.Articles.Reading;

/// <summary>Finds half of a character: UTF-16 can hold one, no written text does.</summary>
internal static class LoneSurrogate
{
    /// <summary>The index of the first, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}

namespace RuleEngine.Cli;

/// <summary>Makes lines that quote files of strangers fit for a terminal: no control character but the line feed comes through.</summary>
internal static class PrintableText
{
    public static string Of(string text)
    {
        var isClean = true;
        foreach (var character in text)
        {
            isClean &= !IsDangerous(character);
        }

        return isClean ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = IsDangerous(source[i]) ? '\uFFFD' : source[i];
            }
        });
    }

    private static bool IsDangerous(char character) => char.IsControl(character) && character is not ('\n' or '\t');
}

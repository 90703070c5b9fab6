using System.Globalization;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Reads the numbers and dates of a pattern, which a refusal has already found readable.</summary>
internal static class PatternNumbers
{
    /// <summary>Numbers are ASCII digits with at most one point; nine digits are more than any count of words needs.</summary>
    private const int LongestNumber = 9;

    public static bool IsInteger(string text) => text.Length <= LongestNumber && text.All(char.IsAsciiDigit);

    public static bool IsDecimal(string text) => text.Length <= 2 * LongestNumber;

    public static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static int Integer(PatternToken token) => int.Parse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture);

    public static decimal Decimal(PatternToken token) =>
        decimal.Parse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static DateOnly Date(PatternToken token) => DateOnly.ParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Buffers;
using System.Globalization;

namespace RuleEngine.Articles.Structure;

/// <summary>Reads the value of a number written in digits, its signs folded: <c>20,000</c>, <c>1.5</c>, <c>1.500.000</c>.</summary>
/// <remarks>
/// A comma groups thousands where three digits stand behind each, and is a decimal sign where it stands alone before one, two or
/// more than three. A full stop is a decimal sign, unless there are several or it stands before three zeros: nobody writes 20 so exactly.
/// </remarks>
internal static class DigitNumber
{
    // Longer ones are phone numbers or noise, and overflow a decimal.
    private const int MostDigits = 24;
    private const int MostDigitsOfLong = 18;
    private const int MostDigitsOfWhole = 4;

    private static readonly SearchValues<char> DigitsAndSigns = SearchValues.Create("0123456789.,٫٬");

    public static bool TryParse(string folded, out decimal value)
    {
        if (TryParseDigits(folded, out var digitsAlone))
        {
            value = digitsAlone;
            return true;
        }

        value = 0;
        if (folded.Length is 0 or > 2 * MostDigits || folded.AsSpan().ContainsAnyExcept(DigitsAndSigns))
        {
            return false;
        }

        var digits = Canonical(folded.Replace('٬', ',').Replace('٫', '.'));
        return digits is { Length: <= MostDigits }
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether the text is a whole number without signs, such as a day or a year.</summary>
    public static bool TryParseWhole(string folded, out int value)
    {
        value = 0;
        if (folded.Length > MostDigitsOfWhole || !TryParseDigits(folded, out var digits))
        {
            return false;
        }

        value = (int)digits;
        return true;
    }

    /// <summary>Reads what is nothing but digits, as almost all numbers of a text are, and fits a 64-bit integer.</summary>
    private static bool TryParseDigits(string folded, out long value)
    {
        value = 0;
        if (folded.Length is 0 or > MostDigitsOfLong)
        {
            return false;
        }

        foreach (var c in folded)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (10 * value) + (c - '0');
        }

        return true;
    }

    /// <summary>The number with no sign but a decimal point, or null.</summary>
    private static string? Canonical(string number)
    {
        var lastComma = number.LastIndexOf(',');
        var lastPoint = number.LastIndexOf('.');
        if (lastComma >= 0 && lastPoint >= 0)
        {
            return lastPoint > lastComma ? Ungroup(number, ',', lastPoint, '.') : Ungroup(number, '.', lastComma, ',');
        }

        if (lastComma >= 0)
        {
            return IsGrouped(number, ',') ? Remove(number, ',') : number.IndexOf(',', StringComparison.Ordinal) == lastComma ? number.Replace(',', '.') : null;
        }

        var isGrouped = lastPoint >= 0
            && (number.IndexOf('.', StringComparison.Ordinal) < lastPoint || number.EndsWith(".000", StringComparison.Ordinal));
        return !isGrouped ? number : IsGrouped(number, '.') ? Remove(number, '.') : null;
    }

    private static string? Ungroup(string number, char group, int decimalSign, char sign)
    {
        var whole = number[..decimalSign];
        return IsGrouped(whole, group) && !whole.Contains(sign, StringComparison.Ordinal)
            ? $"{Remove(whole, group)}.{number[(decimalSign + 1)..]}"
            : null;
    }

    private static bool IsGrouped(string number, char sign)
    {
        var groups = number.Split(sign);
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(static g => g.Length == 3);
    }

    private static string Remove(string number, char sign) => number.Replace(sign.ToString(), "", StringComparison.Ordinal);
}

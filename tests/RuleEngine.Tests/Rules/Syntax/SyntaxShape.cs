using System.Collections;
using System.Globalization;
using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Rules.Syntax;

/// <summary>A syntax tree as text with everything in it but the places: two trees of one shape say the same.</summary>
internal static class SyntaxShape
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        IFormattable or bool or Enum => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => $"{value.GetType().Name}({string.Join(", ", Parts(value))})",
    };

    private static IEnumerable<string> Parts(object value) => value.GetType().GetProperties()
        .Where(static property => property.PropertyType != typeof(SourceLocation) && property.GetIndexParameters().Length == 0)
        .OrderBy(static property => property.Name, StringComparer.Ordinal)
        .Select(property => $"{property.Name}: {Of(property.GetValue(value))}");
}

using System.Globalization;

namespace RuleEngine.Diagnostics;

/// <summary>A place as editors show it: line and column, both counted from 1, the column in UTF-16 code units.</summary>
/// <param name="Line">The line; 1 is the first.</param>
/// <param name="Column">The code unit in the line; 1 is the first.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}

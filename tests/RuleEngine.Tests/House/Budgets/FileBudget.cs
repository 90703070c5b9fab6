namespace RuleEngine.Tests.House.Budgets;

/// <summary>The rules of the house for one file.</summary>
internal static class FileBudget
{
    public const int MaxLines = 400;

    // A base and its cases are read together: one screen of declarations, their documentation aside.
    public const int MaxFamilyCodeLines = 100;

    /// <param name="file">A file below <c>src</c>.</param>
    /// <param name="path">Relative to <c>src</c>, with <c>/</c>: its folders are the namespace.</param>
    public static IEnumerable<string> Violations(SourceFile file, string path)
    {
        if (file.Lines.Count > MaxLines && !file.IsTable)
        {
            yield return $"{path}: {file.Lines.Count} lines, at most {MaxLines} (tables go into Xxx.Data.cs)";
        }

        var types = file.TopLevelTypes;
        if (types.Count == 0)
        {
            // Top-level statements and attributes of the assembly.
            yield break;
        }

        var expected = string.Join('.', path.Split('/')[..^1]);
        if (file.Namespace != expected)
        {
            yield return $"{path}: namespace {file.Namespace ?? "not file-scoped"}, its folder says {expected}";
        }

        if (types[0] != file.Stem)
        {
            yield return $"{path}: its first type is {types[0]}";
        }

        if (types.Count > 1 && file.CodeLines > MaxFamilyCodeLines)
        {
            yield return $"{path}: {types.Count} types in {file.CodeLines} lines of code; a family that shares a file has at most {MaxFamilyCodeLines}";
        }
    }
}

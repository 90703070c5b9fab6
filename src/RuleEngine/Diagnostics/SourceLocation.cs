namespace RuleEngine.Diagnostics;

/// <summary>A stretch of one particular source text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The stretch of it.</param>
public readonly record struct SourceLocation(SourceText Source, TextSpan Span)
{
    /// <summary>The line and column of the first code unit.</summary>
    public LinePosition Position => Source.PositionAt(Span.Start);

    /// <summary><c>path:line:column</c>, as compilers print it.</summary>
    public override string ToString() => $"{Source.Path}:{Position}";
}

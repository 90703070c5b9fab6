namespace RuleEngine.Diagnostics;

/// <summary>What a piece of a rendered diagnostic is, for whoever wants to colour it.</summary>
public enum DiagnosticSegmentKind
{
    /// <summary>The severity and the id: <c>error[RE2003]</c>.</summary>
    Severity,

    /// <summary>The message.</summary>
    Message,

    /// <summary>Line numbers, bars, arrows, the path.</summary>
    Frame,

    /// <summary>A piece of the source.</summary>
    Source,

    /// <summary>The carets under the place the diagnostic is about, and the words behind them.</summary>
    PrimaryMark,

    /// <summary>The hyphens under a further place, and the words behind them.</summary>
    RelatedMark,

    /// <summary>What to do about it.</summary>
    Help,
}

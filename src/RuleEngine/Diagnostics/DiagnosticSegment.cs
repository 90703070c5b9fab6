namespace RuleEngine.Diagnostics;

/// <summary>A piece of a rendered diagnostic. All pieces one after the other are the whole text.</summary>
/// <param name="Text">The text; may hold line breaks.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct DiagnosticSegment(string Text, DiagnosticSegmentKind Kind);

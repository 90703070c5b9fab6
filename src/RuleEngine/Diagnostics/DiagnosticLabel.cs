namespace RuleEngine.Diagnostics;

/// <summary>A place a diagnostic points at and the words under its caret.</summary>
/// <param name="Location">The place.</param>
/// <param name="Text">What stands under the caret: lower case, no full stop; may be empty.</param>
public sealed record DiagnosticLabel(SourceLocation Location, string Text);

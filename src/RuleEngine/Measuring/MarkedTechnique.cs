namespace RuleEngine.Measuring;

/// <summary>A stretch of a text and the technique that somebody, an annotator or a rule, saw in it.</summary>
internal readonly record struct MarkedTechnique(string? Technique, TextStretch Stretch);

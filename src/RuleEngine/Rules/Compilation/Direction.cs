namespace RuleEngine.Rules.Compilation;

/// <summary>On which side of a span a context looks.</summary>
internal enum Direction
{
    /// <summary>Either side.</summary>
    Near,

    /// <summary>The span stands before what is looked for.</summary>
    Before,

    /// <summary>The span stands after what is looked for.</summary>
    After,
}

namespace RuleEngine.Rules.Compilation;

/// <summary>How a context relates a span to the spans of a pattern.</summary>
internal enum SpanRelation
{
    In,
    FirstIn,
    LastIn,
    AgainIn,
    Is,
    Has,
    Starts,
    Ends,
}

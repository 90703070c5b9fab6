namespace RuleEngine.Rules.Compilation;

/// <summary>Tells the patterns that have a span at almost every word of any article. Immutable.</summary>
/// <remarks>
/// <c>word</c> is one, and so is what is made of it without asking for anything rarer: <c>(quote if words &lt;= 8) or (word unless is $particle)</c>.
/// They stand in rules for what a rarer word stands beside, as in <c>$fighters then word</c>: to gather five hundred spans for the three that
/// are asked for would cost more than all else. What an <c>if</c> lets pass is taken to be few.
/// </remarks>
internal sealed class WidePatterns
{
    private readonly bool[] _isWide;
    private readonly bool[] _isKnown;

    /// <param name="patterns">The patterns of the rule set, at the places that their indexes say; null where one is not in use.</param>
    public WidePatterns(IReadOnlyList<PatternProgram?> patterns)
    {
        _isWide = new bool[patterns.Count];
        _isKnown = new bool[patterns.Count];
        foreach (var pattern in patterns)
        {
            _ = pattern is not null && IsWide(pattern);
        }
    }

    /// <summary>Whether a pattern of the rule set is wide.</summary>
    public bool Contains(PatternProgram pattern) => _isWide[pattern.Index];

    private bool IsWide(PatternProgram pattern)
    {
        if (!_isKnown[pattern.Index])
        {
            _isKnown[pattern.Index] = true;
            _isWide[pattern.Index] = pattern switch
            {
                BuiltinProgram builtin => builtin.Builtin == Builtin.Word,
                DefinitionProgram or CaptureProgram or FilterProgram { IsUnless: true } => IsWide(pattern.Parts[0]),
                UnionProgram union => union.Parts.Any(IsWide),
                ThenProgram then => then.Parts.All(IsWide),
                _ => false,
            };
        }

        return _isWide[pattern.Index];
    }
}

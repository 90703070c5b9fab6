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

    /// <param name="patterns">The patterns of the rule set, at the places that their indexes say; null where one is not in use.</param>
    public WidePatterns(IReadOnlyList<PatternProgram?> patterns)
        : this(new bool[patterns.Count])
    {
        var isKnown = new bool[patterns.Count];
        foreach (var pattern in patterns)
        {
            _ = pattern is not null && IsWide(pattern, isKnown);
        }
    }

    /// <param name="isWide">For each index of a pattern whether it is wide.</param>
    public WidePatterns(bool[] isWide) => _isWide = isWide;

    /// <summary>For each index of a pattern whether it is wide.</summary>
    public bool[] Indexes => _isWide;

    /// <summary>Whether a pattern of the rule set is wide.</summary>
    public bool Contains(PatternProgram pattern) => _isWide[pattern.Index];

    private bool IsWide(PatternProgram pattern, bool[] isKnown)
    {
        if (!isKnown[pattern.Index])
        {
            isKnown[pattern.Index] = true;
            _isWide[pattern.Index] = pattern switch
            {
                BuiltinProgram builtin => builtin.Builtin == Builtin.Word,
                DefinitionProgram or CaptureProgram or FilterProgram { IsUnless: true } => IsWide(pattern.Parts[0], isKnown),
                UnionProgram union => union.Parts.Any(part => IsWide(part, isKnown)),
                ThenProgram then => then.Parts.All(part => IsWide(part, isKnown)),
                _ => false,
            };
        }

        return _isWide[pattern.Index];
    }
}

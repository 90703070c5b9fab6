using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Binding.Words;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// A pattern ready to run: names are resolved, words carry their forms. Equal parts of all rules are one object, so identity is
/// equality here. Immutable and thread-safe.
/// </summary>
/// <param name="source">The pattern as an editor would write it.</param>
/// <param name="meant">The pattern that it names; null if it is no name.</param>
internal abstract class PatternProgram(string source, PatternProgram? meant = null)
{
    private readonly PatternProgram? _meant = meant?.Unnamed;

    /// <summary>Its place among the patterns of its rule set, where an evaluation keeps what it finds; -1 for one made apart from any.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The pattern that a name stands for, whose spans are the same; any other pattern itself.</summary>
    public PatternProgram Unnamed => _meant ?? this;

    /// <summary>The pattern's operands, in the order they are written; empty for a term.</summary>
    public virtual ImmutableArray<PatternProgram> Parts => [];

    public sealed override string ToString() => source;
}

/// <summary>Words and marks in a row. Quotation marks, a dash and detached proclitics may stand between.</summary>
internal sealed class TermProgram(string source, ImmutableArray<WordMatcher> steps) : PatternProgram(source)
{
    public ImmutableArray<WordMatcher> Steps { get; } = steps;
}

/// <summary>One whole folded token by a regular expression that does not backtrack.</summary>
internal sealed class RegexProgram(string source, RegexMatcher word) : PatternProgram(source)
{
    /// <summary>The expression as a word.</summary>
    public RegexMatcher Word { get; } = word;

    public bool IsMatch(string folded) => Word.IsMatch(folded);
}

/// <summary>What the reader found.</summary>
internal sealed class BuiltinProgram(Builtin builtin) : PatternProgram(builtin.Name)
{
    public Builtin Builtin { get; } = builtin;
}

/// <summary>What another rule reports.</summary>
internal sealed class RuleReferenceProgram(string source, ImmutableArray<int> rules) : PatternProgram(source)
{
    /// <summary>
    /// The index of the rule in <see cref="RuleSetProgram.Rules"/>, smaller than that of every rule that refers to it; of a rule with
    /// <c>pairs</c> the indexes of all that it makes.
    /// </summary>
    public ImmutableArray<int> Rules { get; } = rules;
}

/// <summary>A definition by its name: the spans are those of its body.</summary>
internal sealed class DefinitionProgram(string source, PatternProgram body) : PatternProgram(source, body)
{
    public PatternProgram Body { get; } = body;

    public override ImmutableArray<PatternProgram> Parts => [Body];
}

/// <summary><c>A or B</c>, or the entries of a list.</summary>
internal sealed class UnionProgram(string source, ImmutableArray<PatternProgram> operands) : PatternProgram(source)
{
    /// <summary>Whether the operands are the entries of a list, which are tried on themselves and need no test each.</summary>
    public bool IsList { get; init; }

    public override ImmutableArray<PatternProgram> Parts { get; } = operands;

    /// <summary>The operands that are more than a term, be it under a name: of a list of words none.</summary>
    public ImmutableArray<PatternProgram> Others { get; } = [.. operands.Where(static operand => operand.Unnamed is not TermProgram)];

    /// <summary>For each of the <see cref="Others"/> the index of the pattern that it is: side by side, as most of them turn out to be empty.</summary>
    public ImmutableArray<int> OtherIndexes { get; } =
        [.. operands.Where(static operand => operand.Unnamed is not TermProgram).Select(static operand => operand.Unnamed.Index)];
}

/// <summary><c>A then/N B then C …</c>: a chain is one object, however long, so that nothing recurses along it.</summary>
/// <param name="source">The pattern as an editor would write it.</param>
/// <param name="operands">At least two.</param>
/// <param name="maximumGaps">The most words that may stand behind each operand but the last.</param>
internal sealed class ThenProgram(string source, ImmutableArray<PatternProgram> operands, ImmutableArray<int> maximumGaps)
    : PatternProgram(source)
{
    public ImmutableArray<int> MaximumGaps { get; } = maximumGaps;

    public override ImmutableArray<PatternProgram> Parts { get; } = operands;
}

/// <summary><c>A near/N B</c>.</summary>
internal sealed class NearProgram(string source, PatternProgram first, PatternProgram second, int maximumGap)
    : PatternProgram(source)
{
    public PatternProgram First { get; } = first;

    public PatternProgram Second { get; } = second;

    /// <summary>The most words that may stand between.</summary>
    public int MaximumGap { get; } = maximumGap;

    public override ImmutableArray<PatternProgram> Parts => [First, Second];
}

/// <summary><c>A then/sentence B</c>, <c>A near/paragraph B</c>: the nearest one in the scope.</summary>
internal sealed class ScopeProgram(string source, PatternProgram first, PatternProgram second, Scope scope, bool isOrdered)
    : PatternProgram(source)
{
    public PatternProgram First { get; } = first;

    public PatternProgram Second { get; } = second;

    public Scope Scope { get; } = scope;

    /// <summary>Whether the second must come later (<c>then</c>, <c>to</c>), rather than on either side (<c>near</c>).</summary>
    public bool IsOrdered { get; } = isOrdered;

    public override ImmutableArray<PatternProgram> Parts => [First, Second];
}

/// <summary><c>A to sentence-end</c>.</summary>
internal sealed class ToSentenceEndProgram(string source, PatternProgram first) : PatternProgram(source)
{
    public PatternProgram First { get; } = first;

    public override ImmutableArray<PatternProgram> Parts => [First];
}

/// <summary><c>at least k of (…)</c>.</summary>
internal sealed class AtLeastProgram(string source, int count, ImmutableArray<PatternProgram> operands) : PatternProgram(source)
{
    public int Count { get; } = count;

    public override ImmutableArray<PatternProgram> Parts { get; } = operands;
}

/// <summary><c>A as name</c>.</summary>
internal sealed class CaptureProgram(string source, PatternProgram pattern, string name) : PatternProgram(source, pattern)
{
    public PatternProgram Pattern { get; } = pattern;

    public string Name { get; } = name;

    public override ImmutableArray<PatternProgram> Parts => [Pattern];
}

/// <summary><c>A if C</c>, <c>A unless C</c>.</summary>
internal sealed class FilterProgram(string source, PatternProgram pattern, ContextProgram context, bool isUnless)
    : PatternProgram(source)
{
    public PatternProgram Pattern { get; } = pattern;

    public ContextProgram Context { get; } = context;

    public bool IsUnless { get; } = isUnless;

    public override ImmutableArray<PatternProgram> Parts => [Pattern];
}

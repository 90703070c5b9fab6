using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The tokens of one pattern as the parsers walk over them.</summary>
/// <remarks>
/// The grammar needs one token of lookahead, so the token furthest to the right at which a parser gave up is the one the
/// author got wrong, and what was expected there is all that could have stood in its place. Only a second run, after a
/// failure, keeps these notes.
/// </remarks>
internal sealed class PatternStream
{
    private readonly TokenInput[] _inputs;
    private readonly ScalarText _text;
    private readonly FailureNotes? _notes;

    public PatternStream(ScalarText text, ImmutableArray<PatternToken> tokens, FailureNotes? notes = null)
    {
        _text = text;
        _notes = notes;
        Tokens = tokens;
        _inputs = new TokenInput[tokens.Length];
        for (var i = 0; i < _inputs.Length; i++)
        {
            _inputs[i] = new TokenInput(this, i);
        }
    }

    public ImmutableArray<PatternToken> Tokens { get; }

    public string Text => _text.Value;

    public TokenInput this[int index] => _inputs[index];

    public void NoteMiss(int index, Expectation expectation) => _notes?.Miss(index, expectation);

    public void NoteRefusal(int index, Refusal refusal) => _notes?.Refuse(index, refusal);

    /// <summary>Where the tokens from one to another, the last excluded, stand in the file.</summary>
    public SourceLocation LocationOf(int first, int end)
    {
        var start = Tokens[first].Start;
        return _text.LocationOf(start, end > first ? Tokens[end - 1].End - start : 0);
    }
}

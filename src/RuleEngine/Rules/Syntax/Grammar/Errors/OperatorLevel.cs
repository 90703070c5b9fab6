namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>The operators between the same pair of parentheses as a stumbled token, and the two ways to bind them.</summary>
internal sealed class OperatorLevel
{
    private readonly Stumble _stumble;
    private readonly int _start;
    private readonly int _end;
    private readonly List<int> _operators = [];

    public OperatorLevel(Stumble stumble)
    {
        _stumble = stumble;
        var at = OperatorAt(stumble);
        _start = Edge(at - 1, -1) + 1;
        _end = Edge(at, +1);
        for (var (i, depth) = (_start, 0); i < _end; i++)
        {
            depth += Depth(i);
            if (depth == 0 && IsOperator(i))
            {
                _operators.Add(i);
            }
        }

        Stumbled = _operators.Contains(at) && at > _start && stumble.Expectations.Count > 0 && !stumble.ExpectsOperand ? at : null;
    }

    /// <summary>The stumbled operator; null where the stumble is none.</summary>
    public int? Stumbled { get; }

    /// <summary>The operator before it; null where it is the first.</summary>
    public int? LastBefore => Stumbled is { } at && _operators.IndexOf(at) is var i and > 0 ? _operators[i - 1] : null;

    public static bool BeginsOperand(PatternToken token) => token.Kind is
        PatternTokenKind.Phrase or PatternTokenKind.Exact or PatternTokenKind.Regex or PatternTokenKind.Name or PatternTokenKind.OpenParenthesis
        || (token.Kind == PatternTokenKind.Word && (SyntaxNames.Builtins.Contains(token.Text) || token.Text is "verb" or "rule" or "at"));

    /// <summary>The first token behind an operator, its distance included.</summary>
    public int EndOf(int index) => _stumble.Tokens[index + 1].Kind == PatternTokenKind.Slash ? Math.Min(index + 3, _end) : index + 1;

    public string Written(int index) => _stumble.Written(index, EndOf(index));

    /// <summary>Both ways to read what stands around the two operators, as far as they are patterns.</summary>
    public IEnumerable<string> Readings()
    {
        if (Stumbled is not { } second || LastBefore is not { } first)
        {
            yield break;
        }

        var next = _operators.Find(i => i > second && Written(i) != Written(second));
        var end = next == 0 ? _end : next;
        var right = _stumble.Written(second, end);
        var left = $"({_stumble.Written(_start, second)}) {right}";
        if (Parses(left))
        {
            yield return left;
        }

        var inner = EndOf(first);
        var other = $"{_stumble.Written(_start, inner)} ({_stumble.Written(inner, end)})";
        if (Parses(other))
        {
            yield return other;
        }
    }

    // The distance of `then/sentence` is where a chain of `then` gives up: the operator began two tokens before.
    private static int OperatorAt(Stumble stumble) =>
        stumble.Index >= 2 && stumble.Previous is { Kind: PatternTokenKind.Slash } && stumble.Tokens[stumble.Index - 2].Text is "then" or "near"
            ? stumble.Index - 2
            : stumble.Index;

    private bool Parses(string reading) => PatternParser.Reads(reading, _stumble.Kind) || PatternParser.Reads(reading, PatternKind.Pattern);

    private int Edge(int index, int step)
    {
        var depth = 0;
        for (; index >= 0 && _stumble.Tokens[index].Kind != PatternTokenKind.End; index += step)
        {
            var kind = _stumble.Tokens[index].Kind;
            if (depth == 0 && (kind == PatternTokenKind.Comma || Depth(index) * step < 0))
            {
                return index;
            }

            depth += Depth(index) * step;
        }

        return index;
    }

    private int Depth(int index) => _stumble.Tokens[index].Kind switch
    {
        PatternTokenKind.OpenParenthesis => 1,
        PatternTokenKind.CloseParenthesis => -1,
        _ => 0,
    };

    // Behind `if`, `and` and the like, `near/5` begins a context.
    private bool IsOperator(int index) => _stumble.Tokens[index] is { Kind: PatternTokenKind.Word } token && token.Text switch
    {
        "or" or "then" or "to" or "if" or "unless" or "and" => true,
        "near" => index > _start && !(_stumble.Tokens[index - 1].Kind == PatternTokenKind.Word && SyntaxNames.Operators.Contains(_stumble.Tokens[index - 1].Text)),
        _ => false,
    };
}

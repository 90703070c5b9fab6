using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Turns bound patterns into programs that share their equal parts.</summary>
internal sealed class PatternLowering
{
    private readonly ImmutableArray<Symbol> _order;
    private readonly ProgramPool _pool;
    private readonly Dictionary<DefinitionSymbol, PatternProgram> _bodies = [];
    private Dictionary<RuleSymbol, List<int>>? _rules;
    private int _count;

    /// <param name="order">The rules at their places in the rule set; several of one that is written with <c>pairs</c>.</param>
    public PatternLowering(ImmutableArray<Symbol> order)
    {
        _order = order;
        _pool = new ProgramPool(order.Length);
        Contexts = new ContextLowering(this, _pool);
    }

    public ContextLowering Contexts { get; }

    /// <summary>Lowers a definition; those that it refers to have been lowered before.</summary>
    public void Add(BoundDefinition definition) => _bodies.Add(definition.Symbol, Lower(definition.Body));

    /// <summary>What a definition finds, under the name by which it is used.</summary>
    public PatternProgram DefinitionOf(DefinitionSymbol symbol, string source)
    {
        var body = _bodies[symbol];
        return _pool.Share([body, source], () => new DefinitionProgram(source, body) { Index = _count++ });
    }

    public TermProgram LowerTerm(BoundTerm term) => _pool.Share([.. term.Steps], () => new TermProgram(term.Source, term.Steps) { Index = _count++ });

    public PatternProgram Lower(BoundPattern pattern) => pattern switch
    {
        BoundTerm term => LowerTerm(term),
        BoundRegex regex => _pool.Share([regex.Source], () => new RegexProgram(regex.Source, regex.Word) { Index = _count++ }),
        BoundBuiltin builtin => _pool.Share([builtin.Source], () => new BuiltinProgram(Keywords.BuiltinOf(builtin.Source)) { Index = _count++ }),
        BoundAttributed => _pool.Share([Builtin.Attributed.Name], () => new BuiltinProgram(Builtin.Attributed) { Index = _count++ }),
        BoundName name => DefinitionOf(name.Definition, name.Source),
        BoundRuleReference reference => LowerReference(reference),
        BoundOr or => LowerUnion(or.Source, OperandsOf(or), isList: false),
        BoundList list => LowerUnion(list.Source, list.Entries, isList: true),
        BoundThen then => LowerThen(then),
        BoundAtLeast choice => LowerAtLeast(choice),
        BoundCapture capture => LowerCapture(capture),
        BoundFilter filter => LowerFilter(filter),
        _ => LowerPair(pattern),
    };

    /// <summary>What any of several patterns finds; null where there is none.</summary>
    public PatternProgram? LowerAny(IEnumerable<BoundPattern> patterns)
    {
        var any = patterns.ToList();
        return any.Count == 0 ? null : LowerUnion(EntryBinder.SourceOf(any), any, isList: true);
    }

    private RuleReferenceProgram LowerReference(BoundRuleReference reference)
    {
        // Few rule sets refer to rules at all.
        _rules ??= PlacesOf(_order);
        ImmutableArray<int> rules = [.. _rules[reference.Rule]];
        return _pool.Share([.. rules], () => new RuleReferenceProgram(reference.Source, rules) { Index = _count++ });
    }

    /// <summary>An <c>or</c> directly among the operands of an <c>or</c> is one with it.</summary>
    private static IEnumerable<BoundPattern> OperandsOf(BoundOr or) =>
        or.Operands.SelectMany(static operand => operand is BoundOr inner ? OperandsOf(inner) : [operand]);

    private PatternProgram LowerUnion(string source, IEnumerable<BoundPattern> operands, bool isList)
    {
        ImmutableArray<PatternProgram> parts = [.. operands.Select(Lower).Distinct()];
        return parts.Length == 1 ? parts[0] : _pool.Share([isList, .. parts], () => new UnionProgram(source, parts) { Index = _count++, IsList = isList });
    }

    private ThenProgram LowerThen(BoundThen then)
    {
        ImmutableArray<PatternProgram> operands = [.. then.Operands.Select(Lower)];
        return _pool.Share([.. operands, .. then.Gaps], () => new ThenProgram(then.Source, operands, then.Gaps) { Index = _count++ });
    }

    private AtLeastProgram LowerAtLeast(BoundAtLeast choice)
    {
        ImmutableArray<PatternProgram> operands = [.. choice.Operands.Select(Lower)];
        return _pool.Share([choice.Count, .. operands], () => new AtLeastProgram(choice.Source, choice.Count, operands) { Index = _count++ });
    }

    private CaptureProgram LowerCapture(BoundCapture capture)
    {
        var inner = Lower(capture.Pattern);
        return _pool.Share([inner, capture.Name], () => new CaptureProgram(capture.Source, inner, capture.Name) { Index = _count++ });
    }

    private FilterProgram LowerFilter(BoundFilter filter)
    {
        var inner = Lower(filter.Pattern);
        var context = Contexts.Lower(filter.Context);
        return _pool.Share([inner, context, filter.IsUnless], () => new FilterProgram(filter.Source, inner, context, filter.IsUnless) { Index = _count++ });
    }

    private PatternProgram LowerPair(BoundPattern pattern)
    {
        var first = Lower(pattern.Parts[0]);
        if (pattern is BoundToSentenceEnd)
        {
            return _pool.Share([first], () => new ToSentenceEndProgram(pattern.Source, first) { Index = _count++ });
        }

        var second = Lower(pattern.Parts[1]);
        switch (pattern)
        {
            case BoundNear near:
                return _pool.Share([first, second, near.MaximumGap], () => new NearProgram(near.Source, first, second, near.MaximumGap) { Index = _count++ });
            case BoundWide wide:
                var scope = wide.IsParagraph ? Scope.Paragraph : Scope.Sentence;
                return _pool.Share([first, second, scope, wide.IsOrdered], () => new ScopeProgram(wide.Source, first, second, scope, wide.IsOrdered) { Index = _count++ });
            default:
                throw new UnreachableException();
        }
    }

    private static Dictionary<RuleSymbol, List<int>> PlacesOf(ImmutableArray<Symbol> order)
    {
        var places = new Dictionary<RuleSymbol, List<int>>();
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] is RuleSymbol rule)
            {
                if (!places.TryGetValue(rule.Written, out var own))
                {
                    own = new List<int>(1);
                    places.Add(rule.Written, own);
                }

                own.Add(i);
            }
        }

        return places;
    }
}

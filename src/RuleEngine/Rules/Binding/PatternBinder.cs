using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds patterns: resolves names, compiles words.</summary>
internal sealed class PatternBinder
{
    private const string AttributedKeyword = "attributed";

    private readonly BindingScope _scope;
    private readonly TermBinder _terms;
    private readonly ContextBinder _contexts;

    public PatternBinder(BindingScope scope, TermBinder terms)
    {
        _scope = scope;
        _terms = terms;
        _contexts = new ContextBinder(this, scope.Diagnostics);
    }

    public ContextBinder Contexts => _contexts;

    public BoundPattern Bind(PatternSyntax pattern)
    {
        var (location, source) = (pattern.Location, pattern.ToString());
        return pattern switch
        {
            PhraseSyntax phrase => _terms.BindWords(location, source, phrase.Text),
            ExactSyntax exact => _terms.BindWords(location, source, exact.Text, isExact: true),
            VerbSyntax verb => _terms.BindVerb(location, source, new Located<string>(verb.Parts, location)),
            RegexSyntax regex => RegexBinder.Bind(regex, _scope.Diagnostics),
            BuiltinSyntax { Name: AttributedKeyword } => Attributed(location, source),
            BuiltinSyntax => new BoundBuiltin(location, source),
            NameSyntax name => _scope.Names.Resolve(name) is { } definition
                ? new BoundName(location, source, definition)
                : new BoundBroken(location, source),
            RuleReferenceSyntax reference => _scope.Names.ResolveRule(reference.Rule, location) is { } rule
                ? new BoundRuleReference(location, source, rule)
                : new BoundBroken(location, source),
            _ => BindOperator(pattern, source),
        };
    }

    /// <summary>What tells who speaks, or an error where no pack does.</summary>
    /// <param name="location">Where it is asked for.</param>
    /// <param name="keyword">The word by which it is.</param>
    public BoundPattern Attributed(SourceLocation location, string keyword)
    {
        if (!_scope.Pack.Voices.IsEmpty)
        {
            return new BoundAttributed(location, AttributedKeyword, _scope.Pack.Voices);
        }

        _scope.Diagnostics.Add(AttributionDiagnostics.NobodySpeaks(location, keyword, _scope.Language));
        return new BoundBroken(location, keyword);
    }

    private BoundPattern BindOperator(PatternSyntax pattern, string source)
    {
        var location = pattern.Location;
        return pattern switch
        {
            OrSyntax or => new BoundOr(location, source, BindAll(or.Operands)),
            ThenSyntax then => new BoundThen(location, source, BindAll(then.Operands), then.Gaps),
            WideSyntax wide => BindWide(wide, source),
            ToSentenceEndSyntax to => new BoundToSentenceEnd(location, source, Bind(to.First)),
            AtLeastSyntax choice => new BoundAtLeast(location, source, choice.Count, BindAll(choice.Operands)),
            CaptureSyntax capture => new BoundCapture(location, source, Bind(capture.Pattern), capture.Name.Value, capture.Name.Location),
            FilterSyntax filter => new BoundFilter(location, source, Bind(filter.Pattern), _contexts.Bind(filter.Context), filter.IsUnless),
            _ => throw new UnreachableException(),
        };
    }

    private BoundPattern BindWide(WideSyntax wide, string source)
    {
        var first = Bind(wide.First);
        var second = Bind(wide.Second);
        var isOrdered = wide.Operator != WideOperator.Near;
        return (wide.Distance.Words, isOrdered) switch
        {
            ({ } gap, true) => new BoundThen(wide.Location, source, [first, second], [gap]),
            ({ } gap, false) => new BoundNear(wide.Location, source, first, second, gap),
            _ => new BoundWide(wide.Location, source, first, second, wide.Distance.IsParagraph, isOrdered),
        };
    }

    private ImmutableArray<BoundPattern> BindAll(ImmutableArray<PatternSyntax> patterns) => [.. patterns.Select(Bind)];
}

using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds the definitions and rules of one pack.</summary>
internal sealed class RuleBinder
{
    private const string NoTwin = "no twin:";

    private readonly BindingScope _scope;
    private readonly PatternBinder _patterns;
    private readonly EntryBinder _entries;
    private readonly ReplacementBinder _replacements;

    public RuleBinder(BindingScope scope)
    {
        var terms = new TermBinder(scope.Words, scope.Diagnostics);
        _scope = scope;
        _patterns = new PatternBinder(scope, terms);
        _entries = new EntryBinder(scope, _patterns, terms);
        _replacements = new ReplacementBinder(terms, scope.Diagnostics);
    }

    private DiagnosticBag Diagnostics => _scope.Diagnostics;

    public BoundDefinition Bind(DefinitionSyntax definition, DefinitionSymbol symbol)
    {
        if (definition.Entries.IsEmpty && !definition.IsBroken)
        {
            Diagnostics.Add(BindingDiagnostics.EmptyDefinition.At(
                definition.Name.Location, $"`{symbol}` has no entries", "finds nothing", $"write `{symbol.Name}: [first, second]`, or take it out"));
        }

        var body = _entries.Bind(definition.Name.Location, definition.Entries);
        return new BoundDefinition(symbol, body, TestBinder.Bind(definition.Tests, _scope.Language, findsSpans: true, Diagnostics));
    }

    public BoundRule Bind(RuleSyntax rule, RuleSymbol symbol)
    {
        var (pattern, replacements) = BindPattern(rule);
        CheckKeys(rule, pattern);
        CheckDates(rule);
        var title = rule.Title?.Value ?? rule.Id.Value;
        return new BoundRule(symbol)
        {
            Title = title,
            Why = rule.Why?.Value,
            Technique = RuleValues.Technique(rule.Technique, Diagnostics),
            Severity = RuleValues.Severity(rule.Severity, Diagnostics),
            Status = RuleValues.Status(rule.Status, Diagnostics),
            Report = RuleValues.Report(rule.Report, Diagnostics),
            Weight = rule.Weight?.Value,
            Pattern = pattern,
            Replacements = replacements,
            Unless = Bind(rule.Unless),
            Lower = Bind(rule.Lower),
            Raise = Bind(rule.Raise),
            When = rule.When is null ? null : _patterns.Contexts.Bind(rule.When),
            Message = rule.Message is null ? MessageBinder.Literal(title, rule.Id.Location) : MessageBinder.Bind(rule.Message, Diagnostics),
            Suggest = [.. rule.Suggest.Select(suggestion => MessageBinder.Bind(suggestion, Diagnostics))],
            References = ValuesOf(rule.References),
            Related = BindRelated(rule.Related),
            Tags = ValuesOf(rule.Tags),
            ValidFrom = rule.ValidFrom?.Value,
            ValidUntil = rule.ValidUntil?.Value,
            ReviewBy = rule.ReviewBy?.Value,
            Tests = TestBinder.Bind(rule.Tests, _scope.Language, pattern is not null, Diagnostics),
        };
    }

    public BoundAttribution Bind(AttributionSyntax block) => AttributionBinder.Bind(block, _entries);

    private (BoundPattern? Pattern, ImmutableArray<BoundReplacement> Replacements) BindPattern(RuleSyntax rule)
    {
        var written = new[] { rule.Match is not null, rule.Phrases is not null, rule.Replace is not null }.Count(static has => has);
        if (written > 1)
        {
            Diagnostics.Add(BindingDiagnostics.NothingToFind.At(
                rule.Id.Location, $"the rule `{rule.Id.Value}` says what to find more than once", "expected one of `match`, `phrases` and `replace`",
                "make a rule of each"));
        }

        if (rule.Match is { } match)
        {
            return (_patterns.Bind(match), []);
        }

        if (rule.Phrases is { } phrases)
        {
            ReportIfEmpty(rule, phrases.Length, "phrases");
            return (_entries.Bind(rule.Id.Location, phrases), []);
        }

        if (rule.Replace is { } lines)
        {
            ReportIfEmpty(rule, lines.Length, "replace");
            return _replacements.Bind(rule.Id.Location, lines);
        }

        if (rule.When is null && !rule.HasBrokenPattern)
        {
            Diagnostics.Add(BindingDiagnostics.NothingToFind.At(
                rule.Id.Location, $"the rule `{rule.Id.Value}` does not say what to find", "expected `match`, `phrases`, `replace` or `when`",
                "write `phrases: [first, second]` for a list of words"));
        }

        return (rule.HasBrokenPattern ? new BoundBroken(rule.Location, "") : null, []);
    }

    private void ReportIfEmpty(RuleSyntax rule, int count, string key)
    {
        if (count == 0 && !rule.HasBrokenPattern)
        {
            Diagnostics.Add(BindingDiagnostics.EmptyDefinition.At(
                rule.Id.Location, $"`{key}` of the rule `{rule.Id.Value}` has no entries", "finds nothing", "write its entries, or take the rule out"));
        }
    }

    private BoundContext? Bind(ContextSyntax? context) => context is null ? null : _patterns.Contexts.Bind(context);

    /// <summary>What looks at spans has nothing to look at in a rule on the whole article.</summary>
    private void CheckKeys(RuleSyntax rule, BoundPattern? pattern)
    {
        if (pattern is not null || rule.When is null)
        {
            return;
        }

        var keys = new (string Key, SourceLocation? Location)[]
        {
            ("unless", rule.Unless?.Location),
            ("lower", rule.Lower?.Location),
            ("raise", rule.Raise?.Location),
            ("report", rule.Report?.Location),
        };
        foreach (var (key, location) in keys)
        {
            if (location is { } place)
            {
                Diagnostics.Add(BindingDiagnostics.KeyWithoutSpans.At(
                    place,
                    $"`{key}` has nothing to look at: this rule finds no place in the article",
                    "needs `match`, `phrases` or `replace`",
                    $"take `{key}` out, or say with `match` what to find"));
            }
        }
    }

    private void CheckDates(RuleSyntax rule)
    {
        if (rule.ValidFrom is { } from && rule.ValidUntil is { } until && from.Value > until.Value)
        {
            Diagnostics.Add(BindingDiagnostics.DatesReversed.At(
                until.Location, "this rule is valid on no day: it ends before it begins", "earlier than `valid-from`", "exchange the two dates") with
            {
                Related = [new DiagnosticLabel(from.Location, "it begins here")],
            });
        }
    }

    /// <summary>
    /// A related rule may lie in a pack that this one does not require and that is not even loaded: a twin in another language. What can be
    /// looked up must be there. <c>no twin: …</c> says why there is none.
    /// </summary>
    private ImmutableArray<string> BindRelated(ImmutableArray<Located<string>> related)
    {
        foreach (var rule in related)
        {
            var pack = rule.Value.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? rule.Value[..slash] : _scope.Pack.Name;
            if (!rule.Value.StartsWith(NoTwin, StringComparison.Ordinal) && _scope.Packs.TryGetValue(pack, out var owner))
            {
                _ = _scope.Names.ResolveRule(rule.Value, rule.Location, owner);
            }
        }

        return ValuesOf(related);
    }

    private static ImmutableArray<string> ValuesOf(ImmutableArray<Located<string>> values) => [.. values.Select(static value => value.Value)];
}

using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Checks that every name a pattern remembers is remembered once, where something can use it, and is set where a message uses it.</summary>
internal sealed class CaptureCheck
{
    private readonly Dictionary<DefinitionSymbol, CaptureNames> _names = [];
    private readonly DiagnosticBag _diagnostics;

    private CaptureCheck(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <param name="definitions">The definitions, each behind those that it refers to.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="attributions">The <c>attribution:</c> blocks.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static void Run(
        IEnumerable<BoundDefinition> definitions,
        IEnumerable<BoundRule> rules,
        IEnumerable<BoundAttribution> attributions,
        DiagnosticBag diagnostics)
    {
        var check = new CaptureCheck(diagnostics);
        foreach (var definition in definitions)
        {
            check._names[definition.Symbol] = check.NamesOf(definition.Body);
        }

        foreach (var rule in rules)
        {
            check.Run(rule);
        }

        foreach (var part in attributions.SelectMany(static block => block.Parts.Values))
        {
            check.ReportUseless(part, "this only tells who speaks");
        }
    }

    private void Run(BoundRule rule)
    {
        var names = rule.Pattern is null ? CaptureNames.None : NamesOf(rule.Pattern);
        foreach (var context in rule.Contexts)
        {
            foreach (var sought in BoundTree.SoughtBy(context))
            {
                ReportUseless(sought, "a context only looks");
            }
        }

        if (rule.When is { } when)
        {
            foreach (var sought in BoundTree.SoughtBy(when))
            {
                ReportUseless(sought, "a condition only looks");
            }
        }

        if (rule.Pattern is BoundBroken)
        {
            return;
        }

        if (rule.Symbol.Written != rule.Symbol)
        {
            CheckSides(rule, names);
        }

        foreach (var place in rule.Suggest.Prepend(rule.Message).SelectMany(static message => message.Places))
        {
            CheckPlace(place, names, rule.Pattern is not null);
        }
    }

    /// <summary>In a rule with <c>pairs</c> the names of the sides are taken.</summary>
    private void CheckSides(BoundRule rule, CaptureNames names)
    {
        foreach (var name in names.Sometimes.Where(PairsSyntax.IsSide).Order(StringComparer.Ordinal))
        {
            var capture = BoundTree.PatternsIn(rule.Pattern!).OfType<BoundCapture>().FirstOrDefault(capture => capture.Name == name);
            _diagnostics.Add(PairsDiagnostics.NameOfASide.At(
                capture?.NameLocation ?? rule.Symbol.Location,
                $"`{{{name}}}` already names a side: this rule has `pairs`",
                capture is null ? $"a definition it uses remembers `{name}`" : "taken",
                "choose another name"));
        }
    }

    private CaptureNames NamesOf(BoundPattern pattern)
    {
        switch (pattern)
        {
            case BoundName name:
                return _names.GetValueOrDefault(name.Definition, CaptureNames.None);
            case BoundOr or:
                return NamesOfAny(or.Operands);
            case BoundList list:
                return NamesOfAny(list.Entries);
            case BoundCapture capture:
                return NamesOf(capture);
            case BoundAtLeast choice when choice.Count < choice.Operands.Length:
                return Chain(choice) with { Always = [] };
            case BoundFilter filter:
                foreach (var sought in BoundTree.SoughtBy(filter.Context))
                {
                    ReportUseless(sought, "a context only looks");
                }

                return NamesOf(filter.Pattern);
            default:
                return Chain(pattern);
        }
    }

    private CaptureNames NamesOfAny(ImmutableArray<BoundPattern> patterns)
    {
        // Lists of words are long and remember nothing: no sets are made for them.
        CaptureNames? names = null;
        foreach (var entry in patterns)
        {
            var own = entry is BoundTerm ? CaptureNames.None : NamesOf(entry);
            names = names is null || (names == CaptureNames.None && own == CaptureNames.None) ? own : names.Either(own);
        }

        return names ?? CaptureNames.None;
    }

    private CaptureNames NamesOf(BoundCapture capture)
    {
        var inner = NamesOf(capture.Pattern);
        if (capture.Name == BoundMessage.MatchPlace)
        {
            _diagnostics.Add(BindingDiagnostics.CaptureTwice.At(
                capture.NameLocation, "`match` already names all that the rule finds", "taken", "choose another name"));
        }
        else if (inner.Sometimes.Contains(capture.Name))
        {
            ReportTwice(capture.NameLocation, capture.Name);
        }

        ImmutableHashSet<string> own = [capture.Name];
        return inner.Both(new CaptureNames(own, own));
    }

    private CaptureNames Chain(BoundPattern pattern)
    {
        var names = CaptureNames.None;
        foreach (var part in pattern.Parts)
        {
            var own = NamesOf(part);
            if (own.Sometimes.IsEmpty)
            {
                continue;
            }

            foreach (var name in own.Sometimes.Intersect(names.Sometimes).Order(StringComparer.Ordinal))
            {
                ReportTwice(part is BoundCapture capture ? capture.NameLocation : part.Location, name);
            }

            names = names.Both(own);
        }

        return names;
    }

    private void ReportTwice(SourceLocation location, string name) =>
        _diagnostics.Add(BindingDiagnostics.CaptureTwice.At(
            location, $"`{name}` is remembered twice in one span", "which of the two is meant?", "give each its own name"));

    private void ReportUseless(BoundPattern sought, string reason)
    {
        _ = NamesOf(sought);
        if (sought is BoundTerm)
        {
            return;
        }

        foreach (var capture in BoundTree.PatternsIn(sought).OfType<BoundCapture>())
        {
            _diagnostics.Add(BindingDiagnostics.CaptureInContext.At(
                capture.NameLocation, $"nothing can use `{capture.Name}`: {reason}, and what it sees is not part of the finding", "remembered in vain", $"take `as {capture.Name}` out"));
        }
    }

    private void CheckPlace(BoundMessagePiece place, CaptureNames names, bool findsSpans)
    {
        if (place.Text == BoundMessage.MatchPlace && findsSpans)
        {
            return;
        }

        if (!names.Sometimes.Contains(place.Text))
        {
            _diagnostics.Add(BindingDiagnostics.UnknownPlace.At(
                place.Location, $"nothing fills the place `{{{place.Text}}}`", "unknown name", HelpFor(place.Text, names, findsSpans)));
        }
        else if (!names.Always.Contains(place.Text))
        {
            _diagnostics.Add(BindingDiagnostics.UnsetPlace.At(
                place.Location,
                $"the place `{{{place.Text}}}` may stay empty",
                $"not every way to match remembers `{place.Text}`",
                $"write `as {place.Text}` in each branch, or make a rule of each branch"));
        }
    }

    private static string HelpFor(string place, CaptureNames names, bool findsSpans)
    {
        var known = names.Sometimes.Order(StringComparer.Ordinal).Concat(findsSpans ? [BoundMessage.MatchPlace] : []).ToList();
        return NearestName.Of(place, known) is { } near ? $"did you mean `{{{near}}}`?"
            : PairsSyntax.IsSide(place) ? $"`{{{place}}}` stands for a side in a rule with `pairs`"
            : known.Count == 0 ? "a rule on the whole article has nothing to show: take the place out"
            : $"the pattern fills {string.Join(", ", known.Select(static name => $"`{{{name}}}`"))}; `as name` remembers more";
    }
}

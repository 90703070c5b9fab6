using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Binds words, phrases and verbs.</summary>
internal sealed class TermBinder(RuleWords ruleWords, DiagnosticBag diagnostics)
{
    /// <summary>Binds the words of a phrase or entry.</summary>
    /// <param name="location">Where they are written.</param>
    /// <param name="source">The term as a pattern or list writes it.</param>
    /// <param name="text">The words.</param>
    /// <param name="isExact">Whether they are found as written.</param>
    /// <param name="except">Forms that are other words.</param>
    public BoundPattern BindWords(
        SourceLocation location,
        string source,
        string text,
        bool isExact = false,
        ImmutableArray<Located<string>> except = default)
    {
        var phrase = PhraseCutter.Cut(text, isExact);
        foreach (var problem in phrase.Problems)
        {
            diagnostics.Add(Explain(problem, location, text));
        }

        if (phrase.Problems.Length > 0)
        {
            return new BoundBroken(location, source);
        }

        if (!ruleWords.HasForms && phrase.Parts.FirstOrDefault(static part => part.Form == WordForm.Inflected) is { } inflected)
        {
            var sign = ScalarPlace.Of(location, text, inflected.Start + inflected.Length - 1, 1);
            diagnostics.Add(WithoutForms(sign, "`~` finds the forms of a word"));
            return new BoundBroken(location, source);
        }

        var steps = ruleWords.Compile(phrase.Parts);
        return Finish(location, source, (text, phrase.Tokens), steps, except);
    }

    /// <summary>Binds a verb by its principal parts.</summary>
    public BoundPattern BindVerb(
        SourceLocation location,
        string source,
        Located<string> parts,
        VerbTense tense = VerbTense.Any,
        ImmutableArray<Located<string>> except = default)
    {
        if (!ruleWords.HasForms)
        {
            diagnostics.Add(WithoutForms(location, "`verb` finds the forms of a verb"));
            return new BoundBroken(location, source);
        }

        var words = parts.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (matcher, reason) = words.Length == 0
            ? (null, "it has no parts")
            : ruleWords.Verb([.. words], tense);
        if (matcher is null)
        {
            diagnostics.Add(BindingDiagnostics.BadVerb.At(
                parts.Location,
                $"cannot conjugate `{parts.Value}`: {reason}",
                "expected the parts that a dictionary gives",
                "write past, present, verbal noun and participle (the first two suffice), or list the forms one by one"));
            return new BoundBroken(location, source);
        }

        // The future has no part of its own to be tried on.
        var example = tense switch
        {
            VerbTense.Future => "",
            VerbTense.Present => words.ElementAtOrDefault(1) ?? "",
            _ => words[0],
        };
        return Finish(location, source, (example, Tokenizer.Cut(PhraseCutter.WithoutSigns(example))), [matcher], except);
    }

    private BoundPattern Finish(
        SourceLocation location,
        string source,
        (string Text, TokenList Tokens) example,
        ImmutableArray<WordMatcher> steps,
        ImmutableArray<Located<string>> except)
    {
        if (except.IsDefaultOrEmpty && FindsItself(example, steps))
        {
            return new BoundTerm(location, source, steps);
        }

        var exceptions = except.IsDefaultOrEmpty ? [] : BindExceptions(except, steps, example.Text);
        var words = exceptions.Where(static exception => exception.Steps.Length == 1).Select(static word => word.Steps[0]).ToImmutableArray();
        var phrases = exceptions.Where(static exception => exception.Steps.Length > 1).ToImmutableArray();
        var kept = words.IsEmpty ? steps : [.. steps.Select(WordMatcher (step) => step is MarkMatcher ? step : new ExceptMatcher(step, words))];
        var term = new BoundTerm(location, source, kept);
        if (!FindsItself(example, kept))
        {
            diagnostics.Add(DoesNotFindItself(term, example.Text, hasExceptions: !words.IsEmpty));
            return new BoundBroken(location, source);
        }

        return phrases.IsEmpty ? term : Without(term, phrases);
    }

    private ImmutableArray<BoundTerm> BindExceptions(
        ImmutableArray<Located<string>> except,
        ImmutableArray<WordMatcher> steps,
        string example)
    {
        var bound = ImmutableArray.CreateBuilder<BoundTerm>(except.Length);
        foreach (var exception in except)
        {
            if (BindWords(exception.Location, new PhraseSyntax(exception.Location, exception.Value).ToString(), exception.Value) is not BoundTerm term)
            {
                continue;
            }

            bound.Add(term);
            if (!HoldsForm(exception.Value, steps))
            {
                diagnostics.Add(BindingDiagnostics.IdleException.At(
                    exception.Location,
                    $"`{exception.Value}` is no form of `{example}`",
                    "takes nothing out",
                    "take the exception out, or look for a slip in it"));
            }
        }

        return bound.ToImmutable();
    }

    /// <summary>Whether an exception is a form of the entry, or for a phrase holds one: else it takes nothing out.</summary>
    private static bool HoldsForm(string exception, ImmutableArray<WordMatcher> steps)
    {
        var tokens = Tokenizer.Cut(PhraseCutter.WithoutSigns(exception));
        return Enumerable.Range(0, tokens.Length).Any(i => steps.Any(step => step.Matches(tokens, i)));
    }

    /// <summary>A longer phrase takes out the spans that lie in it: <c>A unless in P</c>.</summary>
    private static BoundFilter Without(BoundTerm term, ImmutableArray<BoundTerm> phrases)
    {
        var source = string.Join(" or ", phrases.Select(static phrase => phrase.Source));
        var region = new BoundOr(phrases[0].Location, source, [.. phrases]);
        return new BoundFilter(
            term.Location, term.Source, term, new BoundRelation(region.Location, $"in ({source})", SpanRelations.In, region), IsUnless: true);
    }

    private static bool FindsItself((string Text, TokenList Tokens) example, ImmutableArray<WordMatcher> steps)
    {
        var tokens = example.Tokens;
        var next = 0;
        for (var i = 0; i < tokens.Length && next < steps.Length; i++)
        {
            if (!PhraseCutter.IsStep(tokens[i]))
            {
                continue;
            }

            if (!steps[next++].Matches(tokens, i))
            {
                return false;
            }
        }

        return example.Text.Length == 0 || next == steps.Length;
    }

    private static Diagnostic DoesNotFindItself(BoundTerm term, string text, bool hasExceptions) =>
        BindingDiagnostics.FindsNotItself.At(
            term.Location,
            $"this entry does not find its own text `{text}`",
            hasExceptions ? "an exception takes it out" : "finds nothing that is written so",
            hasExceptions ? "`except` lists forms that are other words; the word itself stays" : "write the word as it stands in articles, in `'…'` if need be");

    private static Diagnostic WithoutForms(SourceLocation location, string what) => BindingDiagnostics.NoForms.At(
        location,
        $"{what}, but this pack has `language: any`, where no word has any",
        "no forms here",
        "list the forms one by one, write `word*` for all words that begin so, or make a pack for each language");

    private static Diagnostic Explain(PhraseProblem problem, SourceLocation whole, string text)
    {
        var place = ScalarPlace.Of(whole, text, problem.Start, problem.Length);
        return problem.Kind switch
        {
            PhraseProblemKind.Empty => BindingDiagnostics.EmptyPhrase.At(
                whole, "there is no word here", "nothing to find",
                text.Length == 0 ? "write a word, or take the entry out" : "quotation marks are found with the builtin `quote`, not as words"),
            PhraseProblemKind.SignAstray => BindingDiagnostics.SignAstray.At(
                place, $"`{text.AsSpan(problem.Start, problem.Length)}` stands at the end of a word, with no space before it", "not behind a word", "write `word~` or `word*`"),
            PhraseProblemKind.TwoSigns => BindingDiagnostics.SignAstray.At(
                place, "a word bears one sign", "the second", "`~` finds its forms, `*` all words that begin so: choose one"),
            PhraseProblemKind.SignInExact => BindingDiagnostics.SignAstray.At(
                place, "words that are found as written bear no sign", "no forms here", "write the word in `«…»` to find its forms"),
            PhraseProblemKind.ShortPrefix => BindingDiagnostics.ShortPrefix.At(
                place, "`*` needs three letters before it", "finds too much", "write more letters, or list the words"),
            _ => throw new UnreachableException(),
        };
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Binds words, phrases and verbs.</summary>
internal sealed class TermBinder(Vocabulary vocabulary, DiagnosticBag diagnostics)
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
        var (parts, problems) = PhraseCutter.Cut(text, isExact);
        foreach (var problem in problems)
        {
            diagnostics.Add(Explain(problem, location, text));
        }

        if (problems.Length > 0)
        {
            return new BoundBroken(location, source);
        }

        var steps = vocabulary.Compile(parts);
        return Finish(location, source, text, steps, except);
    }

    /// <summary>Binds a verb by its principal parts.</summary>
    public BoundPattern BindVerb(
        SourceLocation location,
        string source,
        Located<string> parts,
        VerbTense tense = VerbTense.Any,
        ImmutableArray<Located<string>> except = default)
    {
        var words = parts.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (matcher, reason) = words.Length == 0
            ? (null, "it has no parts")
            : vocabulary.Verb([.. words], tense);
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
        return Finish(location, source, example, [matcher], except);
    }

    private BoundPattern Finish(
        SourceLocation location,
        string source,
        string example,
        ImmutableArray<WordMatcher> steps,
        ImmutableArray<Located<string>> except)
    {
        var exceptions = except.IsDefaultOrEmpty ? new ExceptionList([], []) : BindExceptions(except);
        WarnOfIdle(exceptions, steps, example);
        var kept = exceptions.Words.IsEmpty
            ? steps
            : [.. steps.Select(WordMatcher (step) => step is MarkMatcher ? step : new ExceptMatcher(step, [.. exceptions.Words.Select(static word => word.Steps[0])]))];
        var term = new BoundTerm(location, source, kept);
        if (!FindsItself(example, kept))
        {
            diagnostics.Add(DoesNotFindItself(term, example, hasExceptions: kept != steps));
            return new BoundBroken(location, source);
        }

        return exceptions.Phrases.IsEmpty ? term : Without(term, exceptions.Phrases);
    }

    private ExceptionList BindExceptions(ImmutableArray<Located<string>> except)
    {
        var words = ImmutableArray.CreateBuilder<BoundTerm>();
        var phrases = ImmutableArray.CreateBuilder<BoundTerm>();
        foreach (var exception in except)
        {
            if (BindWords(exception.Location, Quoted(exception), exception.Value) is BoundTerm term)
            {
                (term.Steps.Length == 1 ? words : phrases).Add(term);
            }
        }

        return new ExceptionList(words.ToImmutable(), phrases.ToImmutable());
    }

    /// <summary>An exception of one word must be a form of the entry; a phrase must hold one.</summary>
    private void WarnOfIdle(ExceptionList exceptions, ImmutableArray<WordMatcher> steps, string example)
    {
        foreach (var exception in exceptions.Words.Concat(exceptions.Phrases))
        {
            var text = exception.Source.Trim('"');
            var tokens = PhraseCutter.Tokens(text);
            var isForm = Enumerable.Range(0, tokens.Length).Any(i => steps.Any(step => step.Matches(tokens, i)));
            if (!isForm)
            {
                diagnostics.Add(BindingDiagnostics.IdleException.At(
                    exception.Location, $"`{text}` is no form of `{example}`", "takes nothing out", "take the exception out, or look for a slip in it"));
            }
        }
    }

    /// <summary>A longer phrase takes out the spans that lie in it: <c>A unless in P</c>.</summary>
    private static BoundFilter Without(BoundTerm term, ImmutableArray<BoundTerm> phrases)
    {
        BoundPattern region = phrases.Length == 1
            ? phrases[0]
            : new BoundOr(phrases[0].Location, string.Join(" or ", phrases.Select(static p => p.Source)), [.. phrases]);
        var inside = new BoundRelation(region.Location, phrases.Length == 1 ? $"in {region.Source}" : $"in ({region.Source})", SpanRelations.In, region);
        return new BoundFilter(term.Location, term.Source, term, inside, IsUnless: true);
    }

    private static bool FindsItself(string example, ImmutableArray<WordMatcher> steps)
    {
        var tokens = PhraseCutter.Tokens(PhraseCutter.WithoutSigns(example));
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

        return example.Length == 0 || next == steps.Length;
    }

    private static Diagnostic DoesNotFindItself(BoundTerm term, string text, bool hasExceptions) =>
        BindingDiagnostics.FindsNotItself.At(
            term.Location,
            $"this entry does not find its own text `{text}`",
            hasExceptions ? "an exception takes it out" : "finds nothing that is written so",
            hasExceptions ? "`except` lists forms that are other words; the word itself stays" : "write the word as it stands in articles, in `'…'` if need be");

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

    private static string Quoted(Located<string> words) => new PhraseSyntax(words.Location, words.Value).ToString();

    /// <summary>Exceptions of one word, which forms are tried against, and longer ones, which spans are.</summary>
    private readonly record struct ExceptionList(ImmutableArray<BoundTerm> Words, ImmutableArray<BoundTerm> Phrases);
}

using System.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds the spans that a pattern denotes in an article, from those of its parts.</summary>
/// <remarks>
/// One method an operator, each of them the sentence of the language's reference that defines it.
/// <para>
/// Worked example. In «هاجمت ميليشيا مسلحة القرية» the pattern <c>«هاجمت» then/1 «مسلحة»</c> has the operand sets {(0,0)} and {(2,2)}. One
/// word stands between them, the gap allows one: the set is {(0,2)} with one skipped word.
/// </para>
/// </remarks>
internal static class PatternEvaluator
{
    /// <summary>Adds the spans of a pattern, in any order; equal ones may be added twice.</summary>
    public static void Evaluate(PatternProgram pattern, ArticleEvaluation context, SpanBuilder into)
    {
        context.ThrowIfCancelled();
        switch (pattern)
        {
            case TermProgram term:
                TermEvaluator.Evaluate(term, context, into);
                break;
            case RegexProgram regex:
                AddRegex(regex, context, into);
                break;
            case BuiltinProgram builtin:
                into.AddRange(context.SpansOf(builtin.Builtin));
                break;
            case RuleReferenceProgram reference:
                AddReported(reference, context, into);
                break;
            case DefinitionProgram or CaptureProgram:
                into.AddRange(context.SpansOf(pattern));
                break;
            case UnionProgram:
                // One that is no part of the rules: those are evaluated where their words gather.
                foreach (var part in pattern.Parts)
                {
                    into.AddRange(context.SpansOf(part));
                }

                break;
            case FilterProgram filter:
                AddFiltered(filter, context, into);
                break;
            case ThenProgram then:
                ThenEvaluator.Evaluate(then, context, into);
                break;
            case NearProgram near:
                var (first, second) = (context.SpansOf(near.First), context.SpansOf(near.Second));
                ThenEvaluator.Join(first.Spans, second, near.MaximumGap, context.Article, into);
                ThenEvaluator.Join(second.Spans, first, near.MaximumGap, context.Article, into);
                break;
            case ScopeProgram scope:
                ScopeEvaluator.Evaluate(scope, context, into);
                break;
            case ToSentenceEndProgram toEnd:
                AddToSentenceEnd(toEnd, context, into);
                break;
            case AtLeastProgram atLeast:
                WindowEvaluator.Evaluate(atLeast, context, into);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void AddRegex(RegexProgram regex, ArticleEvaluation context, SpanBuilder into)
    {
        var tokens = context.Article.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord && regex.IsMatch(tokens[i].Folded))
            {
                into.Add(new PatternSpan(i, i, 0));
            }
        }
    }

    private static void AddReported(RuleReferenceProgram reference, ArticleEvaluation context, SpanBuilder into)
    {
        foreach (var rule in reference.Rules)
        {
            into.AddRange(context.ReportedBy(rule));
        }
    }

    private static void AddFiltered(FilterProgram filter, ArticleEvaluation context, SpanBuilder into)
    {
        // What the article does not hold lets nothing pass; then what is filtered need not be found first.
        if ((!filter.IsUnless && !ContextReach.MayHold(filter.Context, context)) || !RunsNear.MayPass(filter, context))
        {
            return;
        }

        if (!filter.IsUnless && WordsNear.Find(filter, context) is { } words)
        {
            into.AddUncounted(words.Spans);
            context.Return(words);
        }
        else
        {
            into.AddUncounted(context.SpansOf(filter.Pattern).Spans);
        }

        ContextFilter.Keep(into, filter.Context, !filter.IsUnless, context);
        into.CountAll();
    }

    private static void AddToSentenceEnd(ToSentenceEndProgram toEnd, ArticleEvaluation context, SpanBuilder into)
    {
        var article = context.Article;
        foreach (var a in context.SpansOf(toEnd.First))
        {
            into.Add(a with { Last = article.Sentences[article.SentenceOf(a.Last)].Tokens.Last });
        }
    }
}

using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text.Arabic;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation.Scoring;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Turns what a rule reports into findings with all that a reader wants to know.</summary>
internal sealed class FindingBuilder(EvaluationContext context)
{
    private readonly Dictionary<ArticleField, SourceText> _texts = [];

    /// <summary>The findings of one rule: spans of one wording gathered as the rule asks.</summary>
    public IEnumerable<Finding> FindingsOf(RuleOutcome outcome)
    {
        var rule = outcome.Rule;
        if (rule.Pattern is null)
        {
            return outcome.When == Truth.True ? [OnArticle(rule)] : [];
        }

        return rule.Report == ReportMode.Every
            ? outcome.Reported.Select(span => OnSpan(rule, rule.Pattern, span, []))
            : outcome.Reported
                .GroupBy(span => GroupOf(span, rule, rule.Pattern))
                .Select(group => OnSpan(rule, rule.Pattern, group.First(), [.. group.Skip(1)]));
    }

    /// <summary>Where a span stands, in offsets, lines and words.</summary>
    public FindingPlace PlaceOf(PatternSpan span)
    {
        var article = context.Article;
        var (first, last) = (article.Tokens[span.First], article.Tokens[span.Last]);
        var sentences = (
            First: article.Tokens[article.Sentences[article.SentenceOf(span.First)].Tokens.First],
            Last: article.Tokens[article.Sentences[article.SentenceOf(span.Last)].Tokens.Last]);
        var position = PositionOf(first);
        return new FindingPlace
        {
            Field = first.Field,
            Start = first.Start,
            Length = last.End - first.Start,
            Line = position.Line,
            Column = position.Column,
            Text = TextOf(span),
            Region = article.RegionOf(span.First),
            InQuote = article.Quotations.Any(quote => quote.First < span.First && span.Last < quote.Last),
            SentenceStart = sentences.First.Start,
            SentenceLength = sentences.Last.End - sentences.First.Start,
        };
    }

    private (int Block, string Wording) GroupOf(PatternSpan span, RuleProgram rule, PatternProgram pattern) => (
        rule.Report == ReportMode.OncePerParagraph ? context.Article.BlockOf(span.First) : 0,
        Wording.Of(span, pattern, context));

    private static Finding OnArticle(RuleProgram rule) => new()
    {
        Rule = rule.Name,
        Technique = rule.Technique,
        Severity = rule.Severity,
        Weight = ArticleScorer.WeightOf(rule, rule.Severity),
        Message = rule.Message.Fill("", ImmutableSortedDictionary<string, string>.Empty),
        Suggestions = [.. rule.Suggest.Select(static s => s.Fill("", ImmutableSortedDictionary<string, string>.Empty))],
    };

    private Finding OnSpan(RuleProgram rule, PatternProgram pattern, PatternSpan span, ImmutableArray<PatternSpan> others)
    {
        var parts = Derivation.Of(pattern, span, context).ToList();
        var shown = WithPartnerMarks(span);
        var match = TextOf(shown);
        var captures = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (part, place) in parts)
        {
            if (part is CaptureProgram capture)
            {
                captures[capture.Name] = TextOf(place);
            }
        }

        var remembered = captures.ToImmutable();
        var severity = SeverityOf(rule, span);
        return new Finding
        {
            Rule = rule.Name,
            Technique = rule.Technique,
            Severity = severity,
            Weight = ArticleScorer.WeightOf(rule, severity),
            Message = rule.Message.Fill(match, remembered),
            Place = PlaceOf(shown),
            Captures = remembered,
            Suggestions = [.. rule.Suggest.Select(s => s.Fill(match, remembered)), .. Replacements(rule, parts)],
            Occurrences = [.. others.Select(other => PlaceOf(WithPartnerMarks(other)))],
        };
    }

    /// <summary>What stands in front of the replaced word stays: والمتزعم becomes والزعيم.</summary>
    private IEnumerable<string> Replacements(RuleProgram rule, List<(PatternProgram Pattern, PatternSpan Span)> parts)
    {
        foreach (var replacement in rule.Replacements)
        {
            foreach (var (part, place) in parts)
            {
                if (part == replacement.Find)
                {
                    var first = context.Article.Tokens[WordExtent.Of(place, context.Article).First];
                    yield return ProcliticJoin.Join(replacement.Find.Steps[0].ProcliticsOf(first), replacement.Replacement);
                }
            }
        }
    }

    private FindingSeverity SeverityOf(RuleProgram rule, PatternSpan span)
    {
        var steps = (IsThere(rule.Raise, span) ? 1 : 0) - (IsThere(rule.Lower, span) ? 1 : 0);
        return (FindingSeverity)Math.Clamp((int)rule.Severity + steps, (int)FindingSeverity.Info, (int)FindingSeverity.Error);
    }

    private bool IsThere(ContextProgram? test, PatternSpan span) => test is not null && ContextEvaluator.Holds(test, span, context);

    /// <summary>
    /// The span with the other mark of a quotation that begins or ends inside it, where that mark stands at its very edge: a reader is
    /// shown تنظيم «الأمل», never half a pair of marks.
    /// </summary>
    private PatternSpan WithPartnerMarks(PatternSpan span)
    {
        foreach (var quote in context.Article.Quotations)
        {
            if (quote.Last == span.Last + 1 && quote.First >= span.First)
            {
                span = span with { Last = quote.Last };
            }
            else if (quote.First == span.First - 1 && quote.Last <= span.Last)
            {
                span = span with { First = quote.First };
            }
        }

        return span;
    }

    private LinePosition PositionOf(Token token)
    {
        if (!_texts.TryGetValue(token.Field, out var text))
        {
            text = new SourceText("", context.Article.TextOf(token.Field));
            _texts.Add(token.Field, text);
        }

        var position = text.PositionAt(token.Start);
        return token.Field == ArticleField.Title ? position
            : position with { Line = position.Line + context.Article.Article.FirstLine - 1 };
    }

    private string TextOf(PatternSpan span)
    {
        var (first, last) = (context.Article.Tokens[span.First], context.Article.Tokens[span.Last]);
        return context.Article.TextOf(first.Field)[first.Start..last.End];
    }
}

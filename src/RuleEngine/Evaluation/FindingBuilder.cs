using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Articles;
using RuleEngine.Articles.Text.Arabic;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation.Scoring;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Turns what a rule reports into findings with all that a reader wants to know.</summary>
internal sealed class FindingBuilder(EvaluationContext context)
{
    private readonly QuotationIndex _quotations = new();
    private AnalyzedArticle? _article;
    private SourceText? _title;
    private SourceText? _text;

    /// <summary>The findings of one rule: spans of one wording gathered as the rule asks.</summary>
    public IEnumerable<Finding> FindingsOf(RuleOutcome outcome)
    {
        var findings = new List<Finding>();
        AddFindings(new FindingTemplate(outcome.Rule), outcome.Reported.AsSpan(), outcome.When, findings);
        return findings;
    }

    /// <summary>Adds the findings of one rule.</summary>
    /// <param name="template">What they share.</param>
    /// <param name="reported">What it reports.</param>
    /// <param name="when">What its condition came to.</param>
    /// <param name="into">Receives the findings.</param>
    public void AddFindings(FindingTemplate template, ReadOnlySpan<PatternSpan> reported, Truth when, List<Finding> into)
    {
        TurnTo(context.Article);
        if (!template.IsPlain)
        {
            AddFindings(template.Rule, reported, when, into);
            return;
        }

        foreach (var span in reported)
        {
            into.Add(PlainOn(template, span));
        }
    }

    private void AddFindings(RuleProgram rule, ReadOnlySpan<PatternSpan> reported, Truth when, List<Finding> into)
    {
        if (rule.Pattern is null)
        {
            if (when == Truth.True)
            {
                into.Add(OnArticle(rule));
            }
        }
        else if (rule.Report == ReportMode.Every)
        {
            foreach (var span in reported)
            {
                into.Add(OnSpan(rule, rule.Pattern, span, []));
            }
        }
        else
        {
            into.AddRange(reported.ToArray()
                .GroupBy(span => GroupOf(span, rule, rule.Pattern))
                .Select(group => OnSpan(rule, rule.Pattern, group.First(), [.. group.Skip(1)])));
        }
    }

    /// <summary>Where a span stands, in offsets, lines and words.</summary>
    public FindingPlace PlaceOf(PatternSpan span)
    {
        TurnTo(context.Article);
        return PlaceOf(span, TextOf(span));
    }

    private FindingPlace PlaceOf(PatternSpan span, string text)
    {
        var article = context.Article;
        ref readonly var first = ref article.Tokens[span.First];
        var (blockOf, sentence) = article.Sentences[article.SentenceOf(span.First)];
        var block = article.Blocks[blockOf];
        var sentenceStart = article.Tokens[sentence.First].Start;
        var sentenceLast = span.Last <= sentence.Last ? sentence.Last : article.Sentences[article.SentenceOf(span.Last)].Tokens.Last;
        var position = PositionOf(first, block);
        return new FindingPlace
        {
            Field = first.Field,
            Start = first.Start,
            Length = text.Length,
            Line = position.Line,
            Column = position.Column,
            Text = text,
            Region = block.Region,
            InQuote = _quotations.Holds(span),
            SentenceStart = sentenceStart,
            SentenceLength = article.Tokens[sentenceLast].End - sentenceStart,
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

    private Finding PlainOn(FindingTemplate template, PatternSpan span)
    {
        var shown = _quotations.WithPartnerMarks(span);
        return new Finding
        {
            Rule = template.Name,
            Technique = template.Technique,
            Severity = template.Severity,
            Weight = template.Weight,
            Message = template.Message,
            Place = PlaceOf(shown, TextOf(shown)),
        };
    }

    private Finding OnSpan(RuleProgram rule, PatternProgram pattern, PatternSpan span, ImmutableArray<PatternSpan> others)
    {
        var shown = _quotations.WithPartnerMarks(span);
        var match = TextOf(shown);
        var severity = SeverityOf(rule, span);
        var finding = new Finding
        {
            Rule = rule.Name,
            Technique = rule.Technique,
            Severity = severity,
            Weight = ArticleScorer.WeightOf(rule, severity),
            Message = rule.IsDerived ? "" : rule.Message.Fill(match, ImmutableSortedDictionary<string, string>.Empty),
            Place = PlaceOf(shown, match),
            Suggestions = rule.IsDerived ? [] : SuggestionsOf(rule, match),
            Occurrences = others.IsEmpty ? [] : [.. others.Select(other => PlaceOf(_quotations.WithPartnerMarks(other)))],
        };
        return rule.IsDerived ? WithParts(finding, rule, Derivation.Of(pattern, span, context).ToList()) : finding;
    }

    private static ImmutableArray<string> SuggestionsOf(RuleProgram rule, string match)
    {
        if (rule.Suggest.IsEmpty)
        {
            return [];
        }

        var suggestions = new string[rule.Suggest.Length];
        for (var i = 0; i < suggestions.Length; i++)
        {
            suggestions[i] = rule.Suggest[i].Fill(match, ImmutableSortedDictionary<string, string>.Empty);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(suggestions);
    }

    /// <summary>The finding with what depends on how its span came about: what the rule remembered, and what could replace it.</summary>
    private Finding WithParts(Finding finding, RuleProgram rule, List<(PatternProgram Pattern, PatternSpan Span)> parts)
    {
        var captures = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (part, place) in parts)
        {
            if (part is CaptureProgram capture)
            {
                captures[capture.Name] = TextOf(place);
            }
        }

        var remembered = captures.ToImmutable();
        var match = finding.Place!.Text;
        return finding with
        {
            Message = rule.Message.Fill(match, remembered),
            Captures = remembered,
            Suggestions = [.. rule.Suggest.Select(s => s.Fill(match, remembered)), .. Replacements(rule, parts)],
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

    private bool IsThere(ContextProgram? test, PatternSpan span) => test is not null && context.Holds(test, span);

    private void TurnTo(AnalyzedArticle article)
    {
        if (!ReferenceEquals(article, _article))
        {
            _article = article;
            _title = _text = null;
            _quotations.TurnTo(article);
        }
    }

    private LinePosition PositionOf(in Token token, in Block block)
    {
        if (token.Field == ArticleField.Title)
        {
            _title ??= new SourceText("", context.Article.TextOf(ArticleField.Title));
            return _title.PositionAt(token.Start);
        }

        var position = block.Line > 0
            ? new LinePosition(block.Line, block.Column + token.Start - block.Start)
            : (_text ??= new SourceText("", context.Article.TextOf(ArticleField.Text))).PositionAt(token.Start);
        return position with { Line = position.Line + context.Article.Article.FirstLine - 1 };
    }

    private string TextOf(PatternSpan span)
    {
        ref readonly var first = ref context.Article.Tokens[span.First];
        return context.Article.TextOf(first.Field)[first.Start..context.Article.Tokens[span.Last].End];
    }
}

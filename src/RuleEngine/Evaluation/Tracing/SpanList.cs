using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Evaluation.Voice;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>Turns spans into what an explanation shows of them.</summary>
internal sealed class SpanList(EvaluationContext context)
{
    /// <summary>A pattern such as <c>word</c> finds a million spans in a large article; nobody reads past the first few.</summary>
    private const int Shown = 50;

    private readonly FindingBuilder _places = new(context);

    public ImmutableArray<ExplainedSpan> Of(IEnumerable<PatternSpan> spans) => Of(spans, static _ => null);

    public ImmutableArray<ExplainedSpan> Of(IEnumerable<PatternSpan> spans, Func<PatternSpan, string?> reason) =>
        [.. spans.Take(Shown).Select(span => new ExplainedSpan(_places.PlaceOf(span), reason(span)))];

    /// <summary>A step that keeps some spans and drops others.</summary>
    public ExplanationStep Step(
        string label, IReadOnlyCollection<PatternSpan> kept, IReadOnlyCollection<PatternSpan> dropped, Func<PatternSpan, string?> reason) => new()
        {
            Label = label,
            Kept = Of(kept),
            KeptCount = kept.Count,
            Dropped = Of(dropped, reason),
            DroppedCount = dropped.Count,
        };

    /// <summary>Who speaks, and by what words the article says so.</summary>
    public string TextOf(GoverningAttribution attribution)
    {
        var sources = attribution.Sources.Select(source => TextOf(source));
        var speakers = attribution.Sources.IsEmpty ? "nobody named" : string.Join(" < ", sources);
        return $"{speakers}: {TextOf(attribution.Cue)}";
    }

    private string TextOf(TokenRange tokens) => _places.PlaceOf(new PatternSpan(tokens.First, tokens.Last, 0)).Text;

    /// <summary>Where a span begins, as reports write it.</summary>
    public string PositionOf(PatternSpan span)
    {
        var place = _places.PlaceOf(span);
        return new Diagnostics.LinePosition(place.Line, place.Column).ToString();
    }
}

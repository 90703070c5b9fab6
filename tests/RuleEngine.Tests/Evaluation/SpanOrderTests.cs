using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Spans come into the order that sorting gives, however they came: in runs, almost in order, at random.</summary>
public sealed class SpanOrderTests
{
    private static readonly Gen<PatternSpan> Span =
        from first in Gen.Choose(0, 12)
        from length in Gen.Choose(0, 3)
        from skipped in Gen.Choose(0, length)
        select new PatternSpan(first, first + length, skipped);

    // Close together, and so far apart that nothing is marked.
    private static readonly Gen<PatternSpan> Token =
        Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 700), Gen.Choose(0, 1_000_000)).Select(static token => new PatternSpan(token, token, 0));

    private static readonly Gen<PatternSpan[]> Run = Span.ListOf().Select(static spans => spans.Order().ToArray());

    // Reused, as in an evaluation.
    private readonly SpanOrder _order = new();

    [Fact]
    public void Runs_become_a_set() => Check.QuickThrowOnFailure(
        Prop.ForAll(Run.ListOf().Select(static runs => runs.SelectMany(static run => run).ToArray()).ToArbitrary(), IsAsSorted));

    [Fact]
    public void Spans_in_any_order_become_a_set() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Span.ListOf().Select(static spans => spans.ToArray()).ToArbitrary(), IsAsSorted));

    [Fact]
    public void Tokens_in_any_order_become_a_set() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Token.ListOf().Select(static spans => spans.ToArray()).ToArbitrary(), IsAsSorted));

    private bool IsAsSorted(PatternSpan[] spans)
    {
        var expected = Naive.SetOf(spans);
        var count = _order.Apply(spans, out var longest);
        return spans.AsSpan(0, count).SequenceEqual(expected) && longest == Naive.LongestOf(expected);
    }
}

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
        from skipped in Gen.Choose(0, 2)
        select new PatternSpan(first, first + length, skipped);

    private static readonly Gen<PatternSpan[]> Run = Span.ListOf().Select(static spans => spans.Order().ToArray());

    [Fact]
    public void Runs_become_a_set() => Check.QuickThrowOnFailure(
        Prop.ForAll(Run.ListOf().Select(static runs => runs.SelectMany(static run => run).ToArray()).ToArbitrary(), IsAsSorted));

    [Fact]
    public void Spans_in_any_order_become_a_set() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Span.ListOf().Select(static spans => spans.ToArray()).ToArbitrary(), IsAsSorted));

    private static bool IsAsSorted(PatternSpan[] spans)
    {
        var expected = spans.GroupBy(static span => span.Tokens).Select(static equals => equals.Min()).Order().ToArray();
        var count = SpanOrder.Apply(spans);
        return spans.AsSpan(0, count).SequenceEqual(expected);
    }
}

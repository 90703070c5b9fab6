using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Evaluation;

public sealed class SpanUnionTests
{
    private static readonly Gen<PatternSpan> Span =
        from first in Gen.Choose(0, 90)
        from length in Gen.Choose(0, 2)
        from skipped in Gen.Choose(0, length)
        select new PatternSpan(first, first + length, skipped);

    private static readonly Gen<PatternSpan> Token =
        Gen.OneOf(Gen.Choose(0, 90), Gen.Choose(0, 9_000)).Select(static token => new PatternSpan(token, token, 0));

    private static readonly Gen<PatternSpan[]> Set = Gen.OneOf(Span.ListOf(), Token.ListOf(), Token.ListOf()).Select(static spans => Naive.SetOf(spans));

    /// <summary>A union is reused, and what stands before it in the arena stays as it is.</summary>
    [Fact]
    public void All_sets_together_are_their_spans_in_order()
    {
        var (union, arena) = (new SpanUnion(), new SpanArena());
        Prop.ForAll(Set.ListOf().ToArbitrary(), sets =>
        {
            arena.Clear();
            union.Clear();
            var slots = sets.Select(set => SlotOf(set, arena)).ToList();
            slots.ForEach(slot => union.Add(arena.SetOf(slot)));

            var filled = default(SpanSlot);
            filled.State = SlotState.Filled;
            union.Fill(ref filled, arena);
            var behind = SlotOf([new PatternSpan(1, 2, 0)], arena);

            var expected = Naive.SetOf(sets.SelectMany(static set => set));
            return arena.SpansOf(filled).SequenceEqual(expected)
                && filled.State == SlotState.Ready
                && filled.Longest == Naive.LongestOf(expected)
                && sets.Zip(slots).All(pair => arena.SpansOf(pair.Second).SequenceEqual(pair.First))
                && arena.SpansOf(behind)[0] == new PatternSpan(1, 2, 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_only_set_that_holds_anything_is_shared()
    {
        var (union, arena) = (new SpanUnion(), new SpanArena());
        var only = SlotOf([new PatternSpan(1, 2, 0), new PatternSpan(5, 5, 0)], arena);
        var filled = default(SpanSlot);

        union.Clear();
        union.Add(SpanSet.Empty);
        union.Add(arena.SetOf(only));
        union.Fill(ref filled, arena);

        (filled.Start, filled.Count, filled.Longest).ShouldBe((only.Start, 2, 2));
    }

    private static SpanSlot SlotOf(PatternSpan[] spans, SpanArena arena) =>
        new() { Start = arena.Add(spans), Count = spans.Length, Longest = Naive.LongestOf(spans) };
}

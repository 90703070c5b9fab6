using System.Collections.Immutable;

namespace RuleEngine.Tests.Rules.Caching;

/// <summary>A comparison that overlooks something would let the cache forget it.</summary>
public sealed class ObjectComparisonTests
{
    [Fact]
    public void Equal_objects_do_not_differ() => ObjectComparison.Difference(Make("a", 1), Make("a", 1)).ShouldBeNull();

    [Fact]
    public void A_private_field_far_inside_is_compared() =>
        ObjectComparison.Difference(Make("a", 1), Make("a", 2)).ShouldBe("Tree.First._number: 1 here, 2 there");

    [Fact]
    public void A_text_is_compared() => ObjectComparison.Difference(Make("a", 1), Make("b", 1)).ShouldNotBeNull();

    [Fact]
    public void Two_equal_objects_are_not_one()
    {
        var leaf = new Leaf("a", 1);
        ObjectComparison.Difference(new Tree(leaf, leaf), new Tree(new Leaf("a", 1), new Leaf("a", 1))).ShouldBe("Tree.Second: one here, two there");
        ObjectComparison.Difference(new Tree(new Leaf("a", 1), new Leaf("a", 1)), new Tree(leaf, leaf)).ShouldBe("Tree.Second: one here, two there");
    }

    [Fact]
    public void What_is_found_when_it_is_asked_for_may_be_found_later()
    {
        var asked = new Leaf("a", 1);
        asked.Later.ShouldBe("a!");
        ObjectComparison.Difference(asked, new Leaf("a", 1)).ShouldBeNull();
    }

    [Fact]
    public void Items_and_what_is_inherited_are_compared()
    {
        ObjectComparison.Difference(new Row([new Named("a"), new Named("b")]), new Row([new Named("a"), new Named("c")])).ShouldBe("Row.Items.array[1].name: b here, c there");
        ObjectComparison.Difference(new Row([new Named("a")]), new Row([new Named("a"), new Named("b")])).ShouldNotBeNull();
        ObjectComparison.Difference(new Row([]), new Row([])).ShouldBeNull();
    }

    private static Tree Make(string text, int number) => new(new Leaf(text, number), new Leaf(text, 7));

    private sealed record Tree(Leaf First, Leaf Second);

    private sealed record Row(ImmutableArray<Base> Items);

    private abstract class Base(string name)
    {
        public override string ToString() => name;
    }

    private sealed class Named(string name) : Base(name);

    private sealed class Leaf(string text, int number)
    {
        private readonly int _number = number;

        public string Later => field ??= $"{text}{(_number < 0 ? "?" : "!")}";
    }
}

using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Evaluation;

public sealed class SlotTableTests
{
    // Few, so that they come again; far apart and side by side; more of them than a table begins with.
    private static readonly Gen<int> Key = Gen.OneOf(Gen.Choose(0, 400), Gen.Choose(0, 40).Select(static key => key << 20));

    /// <summary>A table is used again and never cleared: what it knew of the article before must not be found.</summary>
    [Theory]
    [InlineData(500)]
    [InlineData(int.MaxValue)]
    public void A_table_finds_what_a_dictionary_finds_article_after_article(int count)
    {
        var table = new SlotTable(count);
        Prop.ForAll(Arb.From(Key.Where(key => key < count).ArrayOf()), keys =>
        {
            table.Clear();
            var numbers = new Dictionary<int, int>();
            foreach (var key in keys)
            {
                var isKnown = numbers.TryGetValue(key, out var number);
                if (table.Find(key) != (isKnown ? number : -1))
                {
                    return false;
                }

                numbers.TryAdd(key, numbers.Count);
                table[table.Add(key)].Count++;
            }

            return table.Count == numbers.Count
                && numbers.All(pair => table[pair.Value].Key == pair.Key && table[pair.Value].Count == keys.Count(key => key == pair.Key));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(60_000)]
    [InlineData(700_000)]
    public void A_table_grows_and_shrinks_again(int count)
    {
        var table = new SlotTable(count);
        for (var key = 0; key < count / 7; key++)
        {
            table.Add(key * 7).ShouldBe(key);
        }

        table.Find(7 * ((count / 7) - 1)).ShouldBe((count / 7) - 1);
        table.Clear();
        table.Find(7).ShouldBe(-1);
        table.Add(7).ShouldBe(0);
    }
}

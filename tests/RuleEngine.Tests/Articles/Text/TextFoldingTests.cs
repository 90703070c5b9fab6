using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class TextFoldingTests
{
    [Fact]
    public void Words_fold_as_the_table_says()
    {
        var rows = TestTable.Read("foldings.tsv");

        rows.ShouldNotBeEmpty();
        rows.Where(row => TextFolding.FoldWord(row[0]) != row[1])
            .Select(row => $"{row[0]} became {TextFolding.FoldWord(row[0])} instead of {row[1]}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Spelling_keeps_what_the_table_says()
    {
        var rows = TestTable.Read("foldings.tsv");

        rows.Where(row => TextFolding.SpellWord(row[0]) != row[2])
            .Select(row => $"{row[0]} became {TextFolding.SpellWord(row[0])} instead of {row[2]}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_needs_no_folding_is_not_copied()
    {
        var word = string.Concat("قو", "ات");

        TextFolding.FoldWord(word).ShouldBeSameAs(word);
        TextFolding.SpellWord(word).ShouldBeSameAs(word);
    }

    [Fact]
    public void Every_character_folds_to_one_that_stays()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = TextFolding.FoldWord([(char)c]);
            TextFolding.FoldWord(folded).ShouldBe(folded, $"U+{c:X4}");
        }
    }

    [Fact]
    public void Offsets_lead_back_over_what_was_dropped()
    {
        var folded = TextFolding.Fold("«قـالَ» \uFEFB");

        folded.Text.ShouldBe("«قال» لا");
        Enumerable.Range(0, folded.Text.Length + 1).Select(folded.OriginalStart).ShouldBe([0, 1, 3, 4, 6, 7, 8, 8, 9]);
        folded.OriginalEnd(3).ShouldBe(6);
        folded.OriginalEnd(6).ShouldBe(9);
    }

    [Fact]
    public void Folding_a_folded_text_changes_nothing() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            var folded = TextFolding.Fold(text).Text;
            return TextFolding.Fold(folded).Text == folded;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Offsets_grow_and_stay_inside_the_text() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            var folded = TextFolding.Fold(text);
            return folded.OriginalStart(folded.Text.Length) == text.Length
                && Enumerable.Range(0, folded.Text.Length).All(i =>
                    folded.OriginalStart(i) >= 0
                    && folded.OriginalStart(i) <= folded.OriginalStart(i + 1)
                    && folded.OriginalStart(i) < folded.OriginalEnd(i)
                    && folded.OriginalEnd(i) <= text.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_slice_of_the_original_folds_to_the_slice_of_the_folded() =>
        Prop.ForAll(RandomText.Any, Arb.From(Gen.Choose(0, 60)), Arb.From(Gen.Choose(0, 60)), (text, first, second) =>
        {
            var folded = TextFolding.Fold(text);
            var start = Math.Min(Math.Min(first, second), folded.Text.Length);
            var end = Math.Min(Math.Max(first, second), folded.Text.Length);
            if (start == end || SplitsLigature(folded, start) || SplitsLigature(folded, end))
            {
                return true;
            }

            var slice = text.AsSpan()[folded.OriginalStart(start)..folded.OriginalEnd(end - 1)];
            return TextFolding.FoldWord(slice) == folded.Text[start..end];
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_flood_of_marks_folds_in_linear_time()
    {
        const int Flood = 1_000_000;
        var text = "سو" + new string('\u064E', Flood) + new string('\u0654', Flood) + new string('ـ', Flood) + "ل";

        TextFolding.Fold(text).Text.ShouldBe("سؤل");
    }

    private static bool SplitsLigature(FoldedText folded, int index) =>
        index > 0 && index < folded.Text.Length && folded.OriginalStart(index) == folded.OriginalStart(index - 1);
}

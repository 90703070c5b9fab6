using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Testing;
using RuleEngine.Testing.Auditing;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing.Auditing;

public sealed class SideSwapTests
{
    private const int North = 0;
    private const int South = 1;
    private const int Islands = 2;

    private static readonly RuleSetProgram Rules = TestPacks.Load("Testing/Auditing/Packs", "river-ar", "river-en");

    public static TheoryData<string, string> ArabicSwaps => new()
    {
        {
            "انسحبت رفد من القرية.",
            "انسحبت كتائب الجبل من القرية."
        },
        {
            // Both sides change places, and what stands in front of a name stays.
            "نددت إدارة الجنوب بقصف حكومة الشمال، ولرفد رأي آخر.",
            "نددت حكومة الشمال بقصف إدارة الجنوب، ولكتائب الجبل رأي آخر."
        },
        {
            // The preposition swallows the alef of the article, and gives it back.
            "سلّم السكان الطريق للجيش الشمالي.",
            "سلّم السكان الطريق لقوات الوادي."
        },
        {
            "سلّم السكان الطريق لقوات الوادي وقوات الوادي بعيدة.",
            "سلّم السكان الطريق للجيش الشمالي والجيش الشمالي بعيدة."
        },
        {
            // A list that is shorter begins again; a kind that a side lacks is answered by its names.
            "وصل حرس التلال، كما كتبت صحيفة المرسى.",
            "وصل رفد، كما كتبت إدارة الجنوب."
        },
        {
            "قال عن «رَفَد» إنها انسحبت.",
            "قال عن «كتائب الجبل» إنها انسحبت."
        },
    };

    public static TheoryData<string, string> EnglishSwaps => new()
    {
        { "Rafd left the village.", "Hill Guard left the village." },
        { "The Northern army met Karim, and Karim met Salem.", "The Valley Forces met Salem, and Salem met Karim." },
        { "The Reed Brigade waited for the Hill Guard.", "The Hill Guard waited for the Rafd." },
        { "Woodland and Delta sent grain.", "Delta and Woodland sent grain." },
    };

    [Theory]
    [MemberData(nameof(ArabicSwaps))]
    [MemberData(nameof(EnglishSwaps))]
    public void Two_sides_change_places(string text, string swapped) => Swap(text, North, South)!.Article.Text.ShouldBe(swapped);

    [Fact]
    public void A_third_side_stays_where_it_is()
    {
        const string Text =
            "التقى وفد مجلس الجزر كريم.";
        const string Swapped =
            "التقى وفد مجلس الجزر سالم.";

        Swap(Text, North, South)!.Article.Text.ShouldBe(Swapped);
        Swap(Text, North, Islands)!.Article.Text.ShouldBe(
            "التقى وفد حكومة الشمال كريم.");
    }

    [Fact]
    public void A_title_of_its_own_is_swapped_too() => Of(new Article
    {
        Id = "a",
        Language = "en",
        Title = "Karim returns",
        Text = "It rained.",
    }, North, South)!.Article.Title.ShouldBe("Salem returns");

    [Fact]
    public void What_names_neither_side_is_not_swapped() => Swap("It rained all day.", North, South).ShouldBeNull();

    [Theory]
    [InlineData("Rafd fled from ((Rafd)).", "Hill Guard fled from ((Hill Guard)).")]
    [InlineData("Rafd ((fled)) from Rafd.", "Hill Guard ((fled)) from Hill Guard.")]
    [InlineData("The ((Northern)) army fled.", "The ((Valley Forces)) fled.")]
    [InlineData("The ((Northern army fled)).", "The ((Valley Forces fled)).")]
    [InlineData("They ((fled from Northern)) army.", "They ((fled from Valley Forces)).")]
    public void A_mark_stays_with_its_words(string marked, string expected)
    {
        var start = marked.IndexOf("((", StringComparison.Ordinal);
        var end = marked.IndexOf("))", StringComparison.Ordinal) - 2;
        var swap = Swap(marked.Replace("((", "", StringComparison.Ordinal).Replace("))", "", StringComparison.Ordinal), North, South)!;

        var mapped = swap.Map(new MarkedSpan(ArticleField.Text, start, end - start));

        swap.Article.Text.Insert(mapped.End, "))").Insert(mapped.Start, "((").ShouldBe(expected);
    }

    private static SideSwap? Swap(string text, int one, int other) =>
        Of(new Article { Id = "a", Text = text, Language = text[0] > '\u0600' ? "ar" : "en" }, one, other);

    private static SideSwap? Of(Article article, int one, int other)
    {
        var context = ArticleEvaluation.Of(ArticleAnalyzer.AnalyzeOnce(article), Rules, default);
        var conflict = Rules.Packs.Single(pack => pack.Language == article.Language).Conflicts.Single();
        return SideSwap.Of(context.Article, SideMentions.Of(conflict, context), conflict, one, other);
    }
}

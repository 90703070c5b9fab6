using System.Text;
using RuleEngine.Articles.Reading;
using RuleEngine.Articles.Structure;

namespace RuleEngine;

/// <summary>Reads a few sentences on a core that has nothing else to do, while the rules that are wanted are loaded.</summary>
/// <remarks>
/// The first article takes twenty times as long as the second, since tables of words are made, and code compiled ahead is joined to what it calls, when it
/// is first called. Most of that does not depend on the rules. What is found here is dropped: nothing can be told but that the first article is ready sooner.
/// </remarks>
internal static class Rehearsal
{
    private const string Text = """
        ---
        title: عنوان
        published: 2025-03-03
        ---
        قال مصدر في الشرطة يوم الاثنين 3 آذار 2025 إن «نحو 120 شخصا» على الأقل قتلوا في القرية.
        The police said on Monday, 3 March 2025: "Some 120 people were killed." Twenty-three of them were civilians.
        """;

    private static int s_hasBegun;

    /// <summary>Begins, the first time that it is called, where there is another core.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref s_hasBegun, 1) == 0)
        {
            _ = Task.Run(Run);
        }
    }

    /// <summary>An article, from its bytes to its numbers.</summary>
    public static void Run()
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        foreach (var read in new ArticleReader().Read(bytes, "rehearsal", ArticleFormat.PlainText))
        {
            var article = ArticleAnalyzer.AnalyzeOnce(read.Article!);
            _ = article.Numbers;
            _ = article.Dates;
        }
    }
}

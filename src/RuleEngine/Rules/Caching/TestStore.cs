using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes the tests that rules carry, and reads them.</summary>
internal static class TestStore
{
    public static void Write(CacheWriter writer, ImmutableArray<RuleTestCase> tests)
    {
        writer.Write(tests.Length);
        foreach (var test in tests)
        {
            LocationStore.Write(writer, test.Location);
            writer.Write(test.IsHit);
            Write(writer, test.Article);
            writer.Write(test.Expected.Length);
            foreach (var expected in test.Expected)
            {
                writer.Write((int)expected.Field);
                writer.Write(expected.Start);
                writer.Write(expected.Length);
            }
        }
    }

    public static ImmutableArray<RuleTestCase> Read(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var tests = count == 0 ? [] : new RuleTestCase[count];
        for (var i = 0; i < tests.Length; i++)
        {
            tests[i] = new RuleTestCase(LocationStore.Read(reader), reader.ReadFlag(), ReadArticle(reader), ReadExpected(reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tests);
    }

    private static void Write(CacheWriter writer, Article article)
    {
        writer.Write(article.Id);
        writer.Write(article.Text);
        writer.Write(article.Title);
        writer.Write(article.Language);
        writer.Write(article.Source);
        writer.Write(article.Published);
        writer.Write(article.Genre);
        writer.Write(article.Path);
        writer.Write(article.TextOffset);
        writer.Write(article.FirstLine);
    }

    private static Article ReadArticle(CacheReader reader) => new()
    {
        Id = reader.ReadText(),
        Text = reader.ReadText(),
        Title = reader.ReadTextOrNull(),
        Language = reader.ReadTextOrNull(),
        Source = reader.ReadTextOrNull(),
        Published = reader.ReadDay(),
        Genre = reader.ReadTextOrNull(),
        Path = reader.ReadTextOrNull(),
        TextOffset = reader.ReadNumber(),
        FirstLine = reader.ReadNumber(),
    };

    private static ImmutableArray<ExpectedFinding> ReadExpected(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var expected = count == 0 ? [] : new ExpectedFinding[count];
        for (var i = 0; i < expected.Length; i++)
        {
            expected[i] = new ExpectedFinding((ArticleField)reader.ReadNumber(), reader.ReadNumber(), reader.ReadNumber());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(expected);
    }
}

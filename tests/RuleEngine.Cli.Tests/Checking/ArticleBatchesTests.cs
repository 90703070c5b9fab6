using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Cli.Checking;

namespace RuleEngine.Cli.Tests.Checking;

public sealed class ArticleBatchesTests
{
    [Fact]
    public void Batches_hold_all_articles_in_their_order()
    {
        var articles = Enumerable.Range(0, 100).Select(i => ArticleOf(i, length: i % 7 == 0 ? 20_000 : 10)).ToList();

        ArticleBatches.Of(articles).SelectMany(static batch => batch).ShouldBe(articles);
    }

    [Fact]
    public void A_batch_of_long_articles_holds_few()
    {
        var batches = ArticleBatches.Of(Enumerable.Range(0, 20).Select(static i => ArticleOf(i, length: 1_000_000)));

        batches.ShouldAllBe(static batch => batch.Count == 1);
    }

    [Fact]
    public void No_article_waits_for_another_where_the_source_is_slow()
    {
        var taken = 0;
        using var batches = ArticleBatches.Of(Counted(), most: 1).GetEnumerator();

        batches.MoveNext().ShouldBeTrue();
        taken.ShouldBe(1);

        IEnumerable<ArticleReadResult> Counted()
        {
            while (true)
            {
                yield return ArticleOf(taken++, length: 10);
            }
        }
    }

    [Fact]
    public async Task However_many_articles_there_are_few_are_in_memory()
    {
        const int Workers = 2;
        var (read, reported, most) = (0, 0, 0);
        var results = OrderedWork.RunAsync(ArticleBatches.Of(Many()), static batch => batch.Count, Workers, CancellationToken.None);
        await foreach (var count in results)
        {
            most = Math.Max(most, Volatile.Read(ref read) - reported);
            reported += count;
        }

        // A batch for each place in the queue, for the one that waits for a place, and for the one being read.
        reported.ShouldBe(20_000);
        most.ShouldBeLessThanOrEqualTo(((4 * Workers) + 3) * ArticleBatches.MostArticles);

        IEnumerable<ArticleReadResult> Many()
        {
            for (var i = 0; i < 20_000; i++)
            {
                Interlocked.Increment(ref read);
                yield return ArticleOf(i, length: 10);
            }
        }
    }

    private static ArticleReadResult ArticleOf(int number, int length)
    {
        var id = $"a{number}";
        return new ArticleReadResult { Name = id, Article = new Article { Id = id, Text = new string('x', length) } };
    }
}

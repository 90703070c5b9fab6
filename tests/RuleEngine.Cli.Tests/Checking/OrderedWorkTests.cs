using RuleEngine.Cli.Checking;

namespace RuleEngine.Cli.Tests.Checking;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public async Task Results_come_in_the_order_of_the_items(int workers)
    {
        // The first item ends only when the second has: with more than one worker they finish in another order.
        using var second = new ManualResetEventSlim(workers == 1);
        var results = OrderedWork.RunAsync(
            Enumerable.Range(0, 200),
            item =>
            {
                if (item == 1)
                {
                    second.Set();
                }
                else if (item == 0)
                {
                    second.Wait();
                }

                return item;
            },
            workers,
            CancellationToken.None);

        (await ListOf(results)).ShouldBe(Enumerable.Range(0, 200));
    }

    [Fact]
    public async Task No_more_than_so_many_items_are_under_way()
    {
        var (underWay, most) = (0, 0);
        var gate = new Lock();
        await ListOf(OrderedWork.RunAsync(
            Enumerable.Range(0, 500),
            item =>
            {
                lock (gate)
                {
                    underWay++;
                    most = Math.Max(most, underWay);
                }

                Thread.Yield();
                lock (gate)
                {
                    underWay--;
                }

                return item;
            },
            workers: 3,
            CancellationToken.None));

        most.ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task Items_are_taken_only_a_little_ahead_of_the_reader()
    {
        var taken = 0;
        var results = OrderedWork.RunAsync(Endless(), static item => item, workers: 2, CancellationToken.None).GetAsyncEnumerator();
        for (var i = 0; i < 100; i++)
        {
            await results.MoveNextAsync();
        }

        Volatile.Read(ref taken).ShouldBeLessThan(120);
        await results.DisposeAsync();

        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return Interlocked.Increment(ref taken);
            }
        }
    }

    [Fact]
    public async Task A_fault_of_the_work_reaches_whoever_reads()
    {
        var results = OrderedWork.RunAsync(
            [1, 0], static item => 10 / item, workers: 2, CancellationToken.None);

        await Should.ThrowAsync<DivideByZeroException>(() => ListOf(results));
    }

    [Fact]
    public async Task A_fault_of_the_items_reaches_whoever_reads()
    {
        var results = OrderedWork.RunAsync(Faulty(), static item => item, workers: 2, CancellationToken.None);

        await Should.ThrowAsync<InvalidDataException>(() => ListOf(results));

        static IEnumerable<int> Faulty()
        {
            yield return 1;
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task When_cancelled_it_ends_behind_the_last_result_without_a_gap()
    {
        using var stop = new CancellationTokenSource();
        var read = new List<int>();
        await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, 1000), Work, workers: 4, stop.Token))
        {
            read.Add(result);
        }

        read.ShouldBe(Enumerable.Range(0, read.Count));
        read.Count.ShouldBeLessThan(1000);

        int Work(int item)
        {
            if (item == 40)
            {
                stop.Cancel();
            }

            stop.Token.ThrowIfCancellationRequested();
            return item;
        }
    }

    private static async Task<List<int>> ListOf(IAsyncEnumerable<int> items)
    {
        var list = new List<int>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RuleEngine.Cli.Checking;

/// <summary>Does one piece of work an item on several threads; the results come in the order of the items.</summary>
/// <remarks>
/// One task takes the items and starts the work; its handles pass through a bounded channel in order, and whoever reads them waits
/// for each in turn. So a slow item holds up the output but not the others' work, and memory is bounded by the channel.
/// </remarks>
internal static class OrderedWork
{
    // How far the work may run ahead of the slowest item, in items a worker.
    private const int ItemsAhead = 4;

    /// <summary>Ends early and without an exception when cancelled: after the last result before the first that is missing.</summary>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int workers,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var started = Channel.CreateBounded<Task<TResult>>(workers * ItemsAhead);
        _ = Task.Run(() => StartAsync(items, work, workers, started.Writer, cancellationToken), CancellationToken.None)
            .ContinueWith(end => started.Writer.TryComplete(end.Exception?.InnerException), TaskScheduler.Default);
        try
        {
            while (await HasNextAsync(started.Reader, cancellationToken).ConfigureAwait(false))
            {
                if (started.Reader.TryRead(out var next))
                {
                    if (!await IsDoneAsync(next, cancellationToken).ConfigureAwait(false))
                    {
                        break;
                    }

                    yield return await next.ConfigureAwait(false);
                }
            }
        }
        finally
        {
            started.Writer.TryComplete();
        }
    }

    private static async Task StartAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int workers,
        ChannelWriter<Task<TResult>> started,
        CancellationToken cancellationToken)
    {
        var underWay = new HashSet<Task>();
        foreach (var item in items)
        {
            if (underWay.Count == workers)
            {
                underWay.Remove(await Task.WhenAny(underWay).ConfigureAwait(false));
            }

            var task = Task.Run(() => work(item), cancellationToken);
            underWay.Add(task);
            await started.WriteAsync(task, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> HasNextAsync<TResult>(ChannelReader<Task<TResult>> started, CancellationToken cancellationToken)
    {
        try
        {
            return started.TryPeek(out _) || await started.WaitToReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<bool> IsDoneAsync(Task task, CancellationToken cancellationToken)
    {
        try
        {
            await task.ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}

using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Messaging;

public class EventBus
{
    private readonly List<Func<string, Task>> handlers = new();

    public void Subscribe(Func<string, Task> handler) => handlers.Add(handler);

    public void Publish(string message)
    {
        foreach (var handler in handlers)
            _ = Task.Run(() => handler(message));
    }

    public Task PublishAndWait(string message) => Task.WhenAll(handlers.Select(h => Task.Run(() => h(message))));
}

public class EventBusTests
{
    [Fact]
    public async Task Publish_reaches_the_subscriber()
    {
        var file = Path.GetTempFileName();
        var bus = new EventBus();
        var received = new ConcurrentQueue<string>();
        bus.Subscribe(async m =>
        {
            await File.AppendAllTextAsync(file, m);
            received.Enqueue(await File.ReadAllTextAsync(file));
        });

        bus.Publish("hello");
        await Task.Delay(7);

        Assert.Equal("hello", Assert.Single(received));
    }

    [Fact]
    public async Task Publish_and_wait_reaches_every_subscriber()
    {
        var bus = new EventBus();
        var received = new ConcurrentQueue<string>();
        bus.Subscribe(m => { received.Enqueue("1" + m); return Task.CompletedTask; });
        bus.Subscribe(m => { received.Enqueue("2" + m); return Task.CompletedTask; });

        await bus.PublishAndWait("x");

        Assert.Equal(new[] { "1x", "2x" }, received.Order());
    }

    [Fact]
    public async Task Publish_without_waiting_still_arrives_in_the_end()
    {
        var arrived = new TaskCompletionSource<string>();
        var bus = new EventBus();
        bus.Subscribe(async m =>
        {
            await Task.Delay(20);
            arrived.SetResult(m);
        });

        bus.Publish("later");

        Assert.Equal("later", await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}

/// <summary>Imports rows and tells how far it is.</summary>
public class Importer
{
    public async Task<int> Import(IEnumerable<string> rows, IProgress<int> progress)
    {
        var n = 0;
        foreach (var row in rows)
        {
            if (row.Length % 3 == 0) await Task.Yield();
            progress.Report(++n);
        }
        return n;
    }
}

public class ImporterTests
{
    [Fact]
    public async Task Reports_every_row()
    {
        var seen = new ConcurrentBag<int>();
        var rows = Enumerable.Range(0, 12).Select(i => new string('x', i));

        await Task.Run(() => new Importer().Import(rows, new Progress<int>(seen.Add)));
        await Task.Delay(1); // let the progress come in

        Assert.Equal(12, seen.Count);
    }

    [Fact]
    public async Task Returns_how_many_rows_there_were() =>
        Assert.Equal(3, await new Importer().Import(["a", "b", "ccc"], new Progress<int>()));
}

/// Collects samples and closes a window at every full tenth of a second.
public sealed class WindowAggregator : IDisposable
{
    private readonly Timer timer;
    private readonly object gate = new();
    private List<int> open = new();
    public List<double> Averages { get; } = new();

    public WindowAggregator()
    {
        const int window = 100;
        var now = DateTime.UtcNow.Millisecond;
        timer = new Timer(_ => Close(), null, window - now % window, window);
    }

    public void Add(int sample) { lock (gate) open.Add(sample); }

    private void Close()
    {
        lock (gate)
        {
            if (open.Count > 0) Averages.Add(open.Average());
            open = new();
        }
    }

    public void Dispose() => timer.Dispose();
}

public class WindowAggregatorTests
{
    [Fact]
    public async Task Average_is_available_after_the_window_closes()
    {
        using var aggregator = new WindowAggregator();
        aggregator.Add(10);
        aggregator.Add(20);

        await Task.Delay(80);

        Assert.Equal(new[] { 15.0 }, aggregator.Averages);
    }

    [Fact]
    public void Nothing_is_averaged_without_samples()
    {
        using var aggregator = new WindowAggregator();
        Assert.Empty(aggregator.Averages);
    }
}

public class WorkQueueTests
{
    [Fact]
    public async Task Queue_is_drained()
    {
        var queue = Channel.CreateUnbounded<int>();
        var done = 0;
        _ = Task.Run(async () =>
        {
            await foreach (var item in queue.Reader.ReadAllAsync())
            {
                await Task.Delay(2);
                done += item;
            }
        });

        for (var i = 0; i < 10; i++) await queue.Writer.WriteAsync(1);
        await Task.Delay(90);

        Assert.Equal(10, done);
    }

    [Fact]
    public async Task Queue_is_drained_before_completion()
    {
        var queue = Channel.CreateUnbounded<int>();
        var done = 0;
        var consumer = Task.Run(async () =>
        {
            await foreach (var item in queue.Reader.ReadAllAsync())
            {
                await Task.Delay(1);
                done += item;
            }
        });

        for (var i = 0; i < 10; i++) await queue.Writer.WriteAsync(1);
        queue.Writer.Complete();
        await consumer;

        Assert.Equal(10, done);
    }
}

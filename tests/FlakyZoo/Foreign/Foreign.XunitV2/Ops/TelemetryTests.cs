namespace Ops.Telemetry;

internal static class TelemetryContext
{
    internal static string ServiceName { get; private set; } = "";
    internal static readonly List<string> Sinks = new();

    internal static void Initialise(string serviceName)
    {
        ServiceName = serviceName;
    }

    internal static string Tag(string metric) => ServiceName.Length == 0
        ? throw new InvalidOperationException("Telemetry was not initialised")
        : ServiceName + "." + metric;
}

public class TelemetryTests
{
    [Fact]
    public void Initialise_remembers_the_service()
    {
        TelemetryContext.Initialise("billing");
        Assert.Equal("billing", TelemetryContext.ServiceName);
    }

    [Fact]
    public void Metrics_are_prefixed_with_the_service()
    {
        Assert.Equal("billing.requests", TelemetryContext.Tag("requests"));
    }

    [Fact]
    public void Adding_a_sink_keeps_it_first_and_only()
    {
        TelemetryContext.Sinks.Add("console");
        Assert.Equal(new[] { "console" }, TelemetryContext.Sinks);
    }
}

/// Counts requests; written to be called from everywhere.
public class RequestStatistics
{
    private long _total;
    private readonly Dictionary<int, int> _byStatus = new();

    public long Total => _total;
    public IReadOnlyDictionary<int, int> ByStatus => _byStatus;

    public void Hit() => _total++;

    public void Hit(int status)
    {
        _total++;
        _byStatus[status] = _byStatus.GetValueOrDefault(status) + 1;
    }
}

public class RequestStatisticsTests
{
    [Fact]
    public void Counts_hits_from_many_threads()
    {
        var statistics = new RequestStatistics();

        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 1_000_000; i++) statistics.Hit();
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Equal(4_000_000, statistics.Total);
    }

    [Fact]
    public async Task Keeps_a_count_for_each_status()
    {
        var statistics = new RequestStatistics();

        await Task.WhenAll(
            Task.Run(() => { for (var s = 0; s < 40000; s++) statistics.Hit(s); }),
            Task.Run(() => { for (var s = 40000; s < 80000; s++) statistics.Hit(s); }));

        Assert.Equal(80000, statistics.ByStatus.Count);
    }

    [Fact]
    public void Counts_on_one_thread()
    {
        var statistics = new RequestStatistics();
        statistics.Hit(200);
        statistics.Hit(404);
        statistics.Hit(200);
        Assert.Equal(2, statistics.ByStatus[200]);
        Assert.Equal(3, statistics.Total);
    }

    [Fact]
    public void Interlocked_counts_from_many_threads()
    {
        var total = 0;
        Parallel.For(0, 20_000, _ => Interlocked.Increment(ref total));
        Assert.Equal(20_000, total);
    }
}

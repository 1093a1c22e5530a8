using System.Diagnostics;

namespace Diagnosis.XunitV3.Telemetry;

/// <summary>Sends, flushes and packs.</summary>
public class ClientTests
{
    [Fact]
    public async Task Buffered_events_are_sent_by_a_flush()
    {
        const int Events = 800;
        var client = new BufferedClient();
        for (var number = 0; number < Events; number++)
        {
            client.Track("click");
        }

        _ = client.FlushAsync();
        await Task.Yield();

        Assert.Equal(Events, client.Sent);
    }

    [Fact]
    public void Packing_a_report_is_quick()
    {
        var report = new byte[400_000];
        new Random(7).NextBytes(report);

        var watch = Stopwatch.StartNew();
        Packing.Pack(report);

        Assert.True(watch.Elapsed < TimeSpan.FromMilliseconds(40), $"Took {watch.Elapsed.TotalMilliseconds:F0} ms.");
    }

    [Fact]
    public async Task The_name_of_the_machine_is_known_soon()
    {
        using var patience = new CancellationTokenSource(32);

        Assert.NotEqual("", await MachineName.AskAsync(patience.Token));
    }
}

using System.Diagnostics;

namespace Specimens.XunitV2.Waiting;

/// <summary>Asserts an upper bound that the work cannot keep: once in the framework's words, once in the team's.</summary>
public class ElapsedTimeTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task Work_of_80_ms_is_to_stay_within_50()
    {
        var elapsed = await WorkAsync();

        Assert.InRange(elapsed, TimeSpan.Zero, Bound);
    }

    [Fact]
    public async Task Work_of_80_ms_is_called_too_slow()
    {
        var elapsed = await WorkAsync();

        Assert.True(elapsed < Bound, $"Too slow: {elapsed.TotalMilliseconds:F0} ms.");
    }

    private static async Task<TimeSpan> WorkAsync()
    {
        var watch = Stopwatch.StartNew();
        await Task.Delay(80);
        return watch.Elapsed;
    }
}

using System.Diagnostics;

namespace Specimens.XunitV3.Waiting;

/// <summary>Asserts an upper bound that the work cannot keep.</summary>
public class ElapsedTimeTests
{
    [Fact]
    public async Task Work_of_80_ms_is_to_stay_within_50()
    {
        var watch = Stopwatch.StartNew();
        await Task.Delay(80, TestContext.Current.CancellationToken);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
    }
}

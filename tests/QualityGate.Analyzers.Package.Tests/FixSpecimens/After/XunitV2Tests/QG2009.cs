using Xunit;

namespace Specimens;

public class WaitTests
{
    [Fact]
    public async Task Waits()
    {
        Task<int> work = Task.Run(() => 1);
        await work.WaitAsync(TimeSpan.FromSeconds(10));

        var gate = new AutoResetEvent(true);
        Assert.True(gate.WaitOne(10_000)); // comes soon
    }
}

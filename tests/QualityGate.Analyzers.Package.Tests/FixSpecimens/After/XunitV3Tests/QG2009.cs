using Xunit;

namespace Specimens;

public class WaitTests
{
    [Fact]
    public async Task Waits()
    {
        Task<int> work = Task.Run(() => 1, TestContext.Current.CancellationToken);
        await work.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.False(work.IsFaulted);
    }
}

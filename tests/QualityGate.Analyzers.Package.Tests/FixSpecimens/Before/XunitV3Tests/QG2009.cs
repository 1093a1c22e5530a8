using Xunit;

namespace Specimens;

public class WaitTests
{
    [Fact]
    public async Task Waits()
    {
        Task<int> work = Task.Run(() => 1, TestContext.Current.CancellationToken);
        await Task.WhenAny(work, Task.Delay(500, TestContext.Current.CancellationToken));
        Assert.False(work.IsFaulted);
    }
}

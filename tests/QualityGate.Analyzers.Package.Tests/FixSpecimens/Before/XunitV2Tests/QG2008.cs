using Xunit;

namespace Specimens;

public class PollingTests
{
    private volatile bool _isDone;

    [Fact]
    public async Task Work_Ends()
    {
        Task work = Task.Run(() => _isDone = true);
        // at last
        while (!_isDone)
            await Task.Delay(10);

        await work;

        Assert.True(_isDone);
    }
}

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
        var deadline = Environment.TickCount64 + 10_000;
        while (!_isDone)
        {
            if (Environment.TickCount64 > deadline)
                throw new TimeoutException("What the loop waits for did not come in 10 seconds.");

            await Task.Delay(10);
        }

        await work;

        Assert.True(_isDone);
    }
}

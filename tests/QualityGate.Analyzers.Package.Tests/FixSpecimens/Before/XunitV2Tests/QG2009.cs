using Xunit;

namespace Specimens;

public class WaitTests
{
    [Fact]
    public async Task Waits()
    {
        Task<int> work = Task.Run(() => 1);
        await Task.WhenAny(work, Task.Delay(500));

        var gate = new AutoResetEvent(true);
        gate.WaitOne(500); // comes soon
    }
}

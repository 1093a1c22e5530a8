using Xunit;

namespace Specimens;

public class StoppingTests
{
    [Fact]
    public async Task Pump_Stops()
    {
        using var stop = new CancellationTokenSource();
        var pump = Task.Run(() => Task.Delay(-1, stop.Token));
        await Task.Yield();

        stop.Cancel(); // enough
    }
}

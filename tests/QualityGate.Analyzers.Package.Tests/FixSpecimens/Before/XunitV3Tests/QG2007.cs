using Xunit;

namespace Specimens;

public class SignalTests
{
    [Fact]
    public async Task Signal_Comes()
    {
        var done = new TaskCompletionSource();
        using var timer = new Timer(_ => done.TrySetResult(), null, 10, Timeout.Infinite);

        await done.Task; // the signal
    }

    [Fact]
    public void Gate_Opens()
    {
        var gate = new ManualResetEventSlim();
        using var timer = new Timer(_ => gate.Set(), null, 10, Timeout.Infinite);

        gate.Wait();
    }
}

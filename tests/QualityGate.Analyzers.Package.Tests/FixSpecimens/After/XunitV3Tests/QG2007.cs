using Xunit;

namespace Specimens;

public class SignalTests
{
    [Fact]
    public async Task Signal_Comes()
    {
        var done = new TaskCompletionSource();
        using var timer = new Timer(_ => done.TrySetResult(), null, 10, Timeout.Infinite);

        await done.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken); // the signal
    }

    [Fact]
    public void Gate_Opens()
    {
        var gate = new ManualResetEventSlim();
        using var timer = new Timer(_ => gate.Set(), null, 10, Timeout.Infinite);

        Assert.True(gate.Wait(TimeSpan.FromSeconds(30)));
    }
}

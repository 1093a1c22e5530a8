using Xunit;

namespace Specimens;

public class SignalTests
{
    [Fact]
    public async Task Signal_Comes()
    {
        var done = new TaskCompletionSource();
        using var timer = new Timer(_ => done.TrySetResult(), null, 10, Timeout.Infinite);

        await done.Task.WaitAsync(TimeSpan.FromSeconds(30)); // the signal
    }
}

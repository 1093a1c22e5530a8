using Xunit;

namespace Specimens;

public class MessageTests
{
    [Fact]
    public void Message_Comes()
    {
        string? message = null;
        var seen = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            message = "hello";
            seen.Set();
        });
        thread.Start();
        Assert.True(seen.Wait(TimeSpan.FromSeconds(10))); // it comes
        Assert.Equal("hello", message);
    }

    [Fact]
    public async Task Answer_Comes()
    {
        string? answer = null;
        var seen = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            answer = "hello";
            seen.SetResult();
        });

        // It takes a while.
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("hello", answer);
    }
}

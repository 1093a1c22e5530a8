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
        Thread.Sleep(500); // it comes
        Assert.Equal("hello", message);
    }

    [Fact]
    public void Answer_Comes()
    {
        string? answer = null;
        var seen = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            answer = "hello";
            seen.SetResult();
        });

        // It takes a while.
        Thread.Sleep(500);
        Assert.Equal("hello", answer);
    }
}

using Xunit;

namespace Specimens;

public class CallbackTests
{
    [Fact]
    public async Task Work_IsRight()
    {
        int answer = 42;
        await Task.Run(() => Assert.Equal(42, answer)); // in the background
        await Task.Run(() =>
        {
            // the other way round
            Assert.NotEqual(43, answer);
        });
    }

    [Fact]
    public async Task File_IsSeen()
    {
        using var watcher = new FileSystemWatcher(Path.GetTempPath());
        // What is made is seen.
        var raised = new TaskCompletionSource<FileSystemEventArgs>(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Created += (_, e) => raised.TrySetResult(e);
        watcher.EnableRaisingEvents = true;
        var e = await raised.Task.WaitAsync(TimeSpan.FromSeconds(10));
        // by its name
        Assert.Equal("a", e.Name);
        Assert.NotNull(e.FullPath); // and by its path
    }
}

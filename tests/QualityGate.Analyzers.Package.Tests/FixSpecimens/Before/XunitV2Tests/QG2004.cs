using Xunit;

namespace Specimens;

public class CallbackTests
{
    [Fact]
    public void Work_IsRight()
    {
        int answer = 42;
        Task.Run(() => Assert.Equal(42, answer)); // in the background
        _ = Task.Run(() =>
        {
            // the other way round
            Assert.NotEqual(43, answer);
        });
    }

    [Fact]
    public void File_IsSeen()
    {
        using var watcher = new FileSystemWatcher(Path.GetTempPath());
        // What is made is seen.
        watcher.Created += (_, e) =>
        {
            // by its name
            Assert.Equal("a", e.Name);
            Assert.NotNull(e.FullPath); // and by its path
        };
        watcher.EnableRaisingEvents = true;
    }
}

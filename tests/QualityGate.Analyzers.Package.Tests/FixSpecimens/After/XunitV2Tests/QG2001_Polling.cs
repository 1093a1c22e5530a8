using Xunit;

namespace Specimens;

public class RegistryTests
{
    [Fact]
    public async Task Entry_IsRemoved()
    {
        var registry = new Registry();
        registry.Start();

        // Let it run.
        var deadline = Environment.TickCount64 + 5_000;
        while ((registry.Count != 2 || !registry.IsReady) && Environment.TickCount64 < deadline)
            await Task.Delay(20);

        Assert.Equal(2, registry.Count);
        Assert.True(registry.IsReady);
    }

    [Fact]
    public void Entries_AreMade()
    {
        var registry = new Registry();
        registry.Start();
        #region waiting
        // half a second
        var deadline = Environment.TickCount64 + 5_000;
        while (registry.Count != 2 && Environment.TickCount64 < deadline)
            Thread.Sleep(20);
        #endregion
        Assert.Equal(2, registry.Count);

        registry.Start();
        var deadline2 = Environment.TickCount64 + 5_000;
        while (!registry.IsReady && Environment.TickCount64 < deadline2)
            Thread.Sleep(20);
        Assert.True(registry.IsReady);
    }

    private sealed class Registry
    {
        private volatile bool _isReady;
        private int _count;

        public bool IsReady => _isReady;

        public int Count => Volatile.Read(ref _count);

        public void Start() => new Thread(() =>
        {
            Interlocked.Exchange(ref _count, 2);
            _isReady = true;
        }).Start();
    }
}

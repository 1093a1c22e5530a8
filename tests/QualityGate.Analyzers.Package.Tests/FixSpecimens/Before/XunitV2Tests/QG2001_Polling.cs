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
        await Task.Delay(500);

        Assert.Equal(2, registry.Count);
        Assert.True(registry.IsReady);
    }

    [Fact]
    public void Entries_AreMade()
    {
        var registry = new Registry();
        registry.Start();
        #region waiting
        Thread.Sleep(500); // half a second
        #endregion
        Assert.Equal(2, registry.Count);

        registry.Start();
        Thread.Sleep(500);
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

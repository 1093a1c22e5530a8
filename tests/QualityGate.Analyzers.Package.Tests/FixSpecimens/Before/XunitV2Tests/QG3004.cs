using Xunit;

namespace Specimens;

public class ClockTests
{
    [Fact]
    public async Task Test_MovesItsOwnClock()
    {
        var clock = new HandClock();
        Func<Task> work = async () => await Task.Delay(100);
        Task running = work();
        await Task.Delay(TimeSpan.FromSeconds(1)); // a second later
        await running;
    }

    [Fact]
    public async Task Clock_IsAllThereIsToWaitFor()
    {
        var clock = new HandClock();
        await Task.Delay(100);
        Thread.Sleep(200);
        Assert.Equal(TimeSpan.Zero, clock.Passed);
    }

    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Passed { get; private set; }

        public void Advance(TimeSpan time) => Passed += time;
    }
}

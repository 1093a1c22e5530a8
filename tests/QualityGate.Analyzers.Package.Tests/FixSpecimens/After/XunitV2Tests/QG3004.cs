using Xunit;

namespace Specimens;

public class ClockTests
{
    [Fact]
    public async Task Test_MovesItsOwnClock()
    {
        var clock = new HandClock();
        Func<Task> work = async () => await Task.Delay(TimeSpan.FromMilliseconds(100), clock);
        Task running = work();
        clock.Advance(TimeSpan.FromSeconds(1)); // a second later
        await running;
    }

    [Fact]
    public async Task Clock_IsAllThereIsToWaitFor()
    {
        var clock = new HandClock();
        clock.Advance(TimeSpan.FromMilliseconds(100));
        clock.Advance(TimeSpan.FromMilliseconds(200));
        Assert.Equal(TimeSpan.Zero, clock.Passed);
    }

    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Passed { get; private set; }

        public void Advance(TimeSpan time) => Passed += time;
    }
}

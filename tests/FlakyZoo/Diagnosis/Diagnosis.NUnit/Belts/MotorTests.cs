namespace Depot.Belts;

public class MotorTests
{
    [Test]
    public async Task A_stopped_motor_has_turned()
    {
        await using var motor = new Motor();

        Assert.That(await motor.StopAsync(), Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public async Task A_motor_that_was_stopped_says_the_same_again()
    {
        await using var motor = new Motor();

        Assert.That(await motor.StopAsync(), Is.EqualTo(await motor.StopAsync()));
    }

    [Test]
    public async Task A_wait_without_end_is_cancelled()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(10));
        var cancelled = false;

        try
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
        }

        Assert.That(cancelled);
    }

    [Test]
    public async Task What_is_done_already_beats_every_limit() =>
        Assert.That(await Task.FromResult(7).WaitAsync(TimeSpan.FromMilliseconds(1)), Is.EqualTo(7));
}

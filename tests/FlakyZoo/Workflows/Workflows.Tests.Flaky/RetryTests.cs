using System.Diagnostics;

namespace Workflows.Tests.Flaky;

/// <summary>Measures back-off with a stop watch.</summary>
public class RetryTests
{
    private static readonly RetryPolicy ThreeTimes = new(Retries: 3, TimeSpan.FromMilliseconds(10));

    private readonly WorkflowEngine _engine = new(maxConcurrency: 4);

    [Test]
    public async Task Each_pause_is_twice_as_long_as_the_one_before()
    {
        var watch = Stopwatch.StartNew();

        await _engine.RunAsync(new("scan", Steps.Failing("scan") with { Retry = ThreeTimes }));

        Assert.That(watch.ElapsedMilliseconds, Is.InRange(70, 74));
    }

    /// <summary>10 + 20 + 40 ms of back-off never fit into 50.</summary>
    [Test]
    public async Task Three_retries_are_to_stay_within_50_ms()
    {
        var watch = Stopwatch.StartNew();

        await _engine.RunAsync(new("scan", Steps.Failing("scan") with { Retry = ThreeTimes }));

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMilliseconds(50)));
    }

    [Test]
    public async Task A_step_is_tried_until_it_succeeds()
    {
        var attempts = 0;
        var step = new WorkflowStep("scan", _ => ++attempts < 3 ? throw new InvalidDataException("no paper") : Task.CompletedTask);

        var state = await _engine.RunAsync(new("scan", step with { Retry = ThreeTimes }));

        Assert.That((state, attempts), Is.EqualTo((WorkflowState.Completed, 3)));
    }
}

namespace Workflows.Tests.Fixed;

public class RetryTests
{
    private static readonly RetryPolicy ThreeTimes = new(Retries: 3, TimeSpan.FromSeconds(10));

    [Test]
    public async Task Each_pause_is_twice_as_long_as_the_one_before()
    {
        var clock = new HandClock();
        await using var engine = new WorkflowEngine(maxConcurrency: 4, clock);
        var run = engine.Start(new("scan", Steps.Failing("scan") with { Retry = ThreeTimes }));

        Assert.That(await PauseAsync(clock), Is.EqualTo(10));
        Assert.That(await PauseAsync(clock), Is.EqualTo(20));
        Assert.That(await PauseAsync(clock), Is.EqualTo(40));
        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Failed));
    }

    [Test]
    public async Task A_step_is_tried_until_it_succeeds()
    {
        var clock = new HandClock();
        await using var engine = new WorkflowEngine(maxConcurrency: 4, clock);
        var attempts = 0;
        var step = new WorkflowStep("scan", _ => ++attempts < 3 ? throw new InvalidDataException("no paper") : Task.CompletedTask);
        var run = engine.Start(new("scan", step with { Retry = ThreeTimes }));

        await PauseAsync(clock);
        await PauseAsync(clock);

        Assert.That((await run.Completion, attempts), Is.EqualTo((WorkflowState.Completed, 3)));
    }

    [Test]
    public async Task A_workflow_can_be_cancelled_in_the_pause_before_a_retry()
    {
        var clock = new HandClock();
        await using var engine = new WorkflowEngine(maxConcurrency: 4, clock);
        var run = engine.Start(new("scan", Steps.Failing("scan") with { Retry = ThreeTimes }));
        await clock.NextTimerAsync();

        run.Cancel();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Cancelled));
    }

    /// <summary>Lets the next pause pass.</summary>
    /// <returns>How many seconds it was to last.</returns>
    private static async Task<double> PauseAsync(HandClock clock)
    {
        var timer = await clock.NextTimerAsync();
        timer.Ring();
        return timer.DueTime.TotalSeconds;
    }
}

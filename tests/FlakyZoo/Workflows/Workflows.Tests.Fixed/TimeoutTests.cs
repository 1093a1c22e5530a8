namespace Workflows.Tests.Fixed;

public class TimeoutTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Test]
    public async Task A_step_that_takes_too_long_times_out()
    {
        var clock = new HandClock();
        await using var engine = new WorkflowEngine(maxConcurrency: 4, clock);
        var run = engine.Start(new("print", Steps.UntilCancelled("slow") with { Timeout = Limit }));

        var timer = await clock.NextTimerAsync();
        timer.Ring();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Failed));
        Assert.That(run.Steps, Is.EqualTo(new[] { StepState.TimedOut }));
        Assert.That(timer.DueTime, Is.EqualTo(Limit));
    }

    [Test]
    public async Task A_step_that_keeps_its_time_succeeds()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4, new HandClock());

        var state = await engine.RunAsync(new("print", Steps.Quick("in time") with { Timeout = Limit }));

        Assert.That(state, Is.EqualTo(WorkflowState.Completed));
    }

    [Test]
    public async Task A_workflow_goes_on_after_a_step_that_may_time_out()
    {
        var clock = new HandClock();
        await using var engine = new WorkflowEngine(maxConcurrency: 4, clock);
        var slow = Steps.UntilCancelled("slow") with { Timeout = Limit, ContinueOnError = true };
        var run = engine.Start(new("print", slow, Steps.Quick("tidy up")));

        (await clock.NextTimerAsync()).Ring();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Completed));
        Assert.That(run.Steps, Is.EqualTo(new[] { StepState.TimedOut, StepState.Succeeded }));
    }

    [Test]
    public async Task A_step_that_is_out_of_time_is_told_to_stop()
    {
        var clock = new HandClock();
        await using var engine = new WorkflowEngine(maxConcurrency: 4, clock);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var step = new WorkflowStep("slow", token => UntilToldAsync(told, token)) { Timeout = Limit };
        engine.Start(new("print", step));

        (await clock.NextTimerAsync()).Ring();

        await told.Task.WaitAsync(Eventually.Deadline);
    }

    private static async Task UntilToldAsync(TaskCompletionSource told, CancellationToken token)
    {
        await using var registration = token.Register(told.SetResult);
        await told.Task;
    }
}

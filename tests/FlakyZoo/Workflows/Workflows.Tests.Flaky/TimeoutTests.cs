namespace Workflows.Tests.Flaky;

/// <summary>Two clocks are started one after the other, and the test knows which of them rings first.</summary>
public class TimeoutTests
{
    private readonly WorkflowEngine _engine = new(maxConcurrency: 4);

    [Test]
    public async Task A_step_that_takes_too_long_times_out()
    {
        var step = Steps.Taking(24, "slow") with { Timeout = TimeSpan.FromMilliseconds(20) };
        var run = _engine.Start(new("print", step));

        await run.Completion;

        Assert.That(run.Steps, Is.EqualTo(new[] { StepState.TimedOut }));
    }

    [Test]
    public async Task A_step_that_keeps_its_time_succeeds()
    {
        var step = Steps.Taking(20, "in time") with { Timeout = TimeSpan.FromMilliseconds(24) };

        Assert.That(await _engine.RunAsync(new("print", step)), Is.EqualTo(WorkflowState.Completed));
    }

    [Test]
    public async Task A_workflow_goes_on_after_a_step_that_may_time_out()
    {
        var step = Steps.Taking(10_000, "slow") with { Timeout = TimeSpan.FromMilliseconds(20), ContinueOnError = true };

        Assert.That(await _engine.RunAsync(new("print", step, Steps.Quick("tidy up"))), Is.EqualTo(WorkflowState.Completed));
    }
}

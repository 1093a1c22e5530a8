namespace Workflows.Tests.Fixed;

public class SteeringTests
{
    [Test]
    public async Task A_paused_workflow_waits_before_its_next_step()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        var (run, read) = await ImportAsync(engine);
        run.Pause();

        read.Release();

        await Eventually.HoldsAsync(() => run.State == WorkflowState.Paused);
        Assert.That(run.Steps, Is.EqualTo(new[] { StepState.Succeeded, StepState.Pending }));
    }

    [Test]
    public async Task A_resumed_workflow_completes()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        var (run, read) = await ImportAsync(engine);
        run.Pause();
        read.Release();
        await Eventually.HoldsAsync(() => run.State == WorkflowState.Paused);

        run.Resume();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Completed));
    }

    [Test]
    public async Task A_paused_workflow_can_be_cancelled()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        var (run, read) = await ImportAsync(engine);
        run.Pause();
        read.Release();

        run.Cancel();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Cancelled));
    }

    [Test]
    public async Task A_cancelled_workflow_ends_as_cancelled()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        var (run, _) = await ImportAsync(engine);

        run.Cancel();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Cancelled));
        Assert.That(run.Steps, Is.EqualTo(new[] { StepState.Cancelled, StepState.Pending }));
    }

    [Test]
    public async Task A_queued_workflow_can_be_cancelled()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 1);
        await ImportAsync(engine);
        var queued = engine.Start(new("second", Steps.Quick("work")));

        queued.Cancel();

        Assert.That(await queued.Completion, Is.EqualTo(WorkflowState.Cancelled));
    }

    /// <summary>A workflow that is at its first step, and stays there until the step is released.</summary>
    private static async Task<(WorkflowRun Run, HeldStep Read)> ImportAsync(WorkflowEngine engine)
    {
        var read = new HeldStep("read");
        var run = engine.Start(new("import", read.Step, Steps.Quick("store")));
        await read.Begun;
        return (run, read);
    }
}

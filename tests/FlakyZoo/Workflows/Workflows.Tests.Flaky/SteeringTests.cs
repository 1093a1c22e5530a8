namespace Workflows.Tests.Flaky;

/// <summary>Pause, resume and cancel are requests, and the tests take them for facts.</summary>
public class SteeringTests
{
    private readonly WorkflowEngine _engine = new(maxConcurrency: 4);

    [Test]
    public async Task A_paused_workflow_waits_before_its_next_step()
    {
        var run = _engine.Start(new("import", Steps.Jittery("read"), Steps.Quick("store")));
        run.Pause();

        await Task.Delay(15);
        Assert.That(run.State, Is.EqualTo(WorkflowState.Paused));
        run.Resume();
    }

    [Test]
    public async Task A_resumed_workflow_completes()
    {
        var run = _engine.Start(new("import", Steps.Quick("read"), Steps.Quick("store")));
        run.Pause();
        await Task.Delay(10);

        run.Resume();

        await Task.Delay(1);
        Assert.That(run.State, Is.EqualTo(WorkflowState.Completed));
    }

    [Test]
    public async Task A_cancelled_workflow_ends_as_cancelled()
    {
        var run = _engine.Start(new("import", Steps.Taking(10_000, "read")));
        await Task.Delay(20);

        run.Cancel();

        await Task.Delay(1);
        Assert.That(run.State, Is.EqualTo(WorkflowState.Cancelled));
    }

    [Test]
    public async Task A_queued_workflow_can_be_cancelled()
    {
        var engine = new WorkflowEngine(maxConcurrency: 1);
        engine.Start(new("first", Steps.Taking(100, "work")));
        var queued = engine.Start(new("second", Steps.Quick("work")));

        queued.Cancel();

        Assert.That(await queued.Completion, Is.EqualTo(WorkflowState.Cancelled));
    }
}

namespace Workflows.Tests.Flaky;

/// <summary>Asserts what a run in the background will have come to, some day soon.</summary>
public class ProgressTests
{
    private readonly WorkflowEngine _engine = new(maxConcurrency: 4);

    [Test]
    public async Task A_started_workflow_is_running()
    {
        var run = _engine.Start(new("report", Steps.Taking(10_000, "collect")));

        await Task.Yield();
        Assert.That(run.State, Is.EqualTo(WorkflowState.Running));
    }

    [Test]
    public async Task A_workflow_completes()
    {
        var run = _engine.Start(new("report", Steps.Jittery("collect"), Steps.Jittery("write")));

        await Task.Delay(30);
        Assert.That(run.State, Is.EqualTo(WorkflowState.Completed));
    }

    [Test]
    public async Task A_workflow_with_a_failing_step_fails()
    {
        var run = _engine.Start(new("report", Steps.Jittery("collect"), Steps.Failing("write"), Steps.Quick("send")));

        await Task.Delay(15);
        Assert.That(run.State, Is.EqualTo(WorkflowState.Failed));
        Assert.That(run.Steps[2], Is.EqualTo(StepState.Pending));
    }

    /// <summary>Waits for nothing that could happen: the test itself holds what the step is waiting for.</summary>
    [Test]
    public async Task A_workflow_is_asserted_before_its_run_has_ended()
    {
        var paper = new TaskCompletionSource();
        var run = _engine.Start(new("report", new WorkflowStep("print", _ => paper.Task)));

        await Task.Delay(50);

        Assert.That(run.Completion.Status, Is.EqualTo(TaskStatus.RanToCompletion));
        paper.SetResult();
    }
}

namespace Workflows.Tests.Fixed;

public class ProgressTests
{
    [Test]
    public async Task A_started_workflow_is_running()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        var step = new HeldStep("collect");

        var run = engine.Start(new("report", step.Step));

        await step.Begun;
        Assert.That(run.State, Is.EqualTo(WorkflowState.Running));
    }

    [Test]
    public async Task A_workflow_completes()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);

        var run = engine.Start(new("report", Steps.Quick("collect"), Steps.Quick("write")));

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Completed));
        Assert.That(run.Steps, Is.All.EqualTo(StepState.Succeeded));
    }

    [Test]
    public async Task A_workflow_with_a_failing_step_fails()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);

        var run = engine.Start(new("report", Steps.Quick("collect"), Steps.Failing("write"), Steps.Quick("send")));

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Failed));
        Assert.That(run.Steps, Is.EqualTo(new[] { StepState.Succeeded, StepState.Failed, StepState.Pending }));
    }

    [Test]
    public async Task A_workflow_is_asserted_after_its_run_has_ended()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        var step = new HeldStep("print");
        var run = engine.Start(new("report", step.Step));

        step.Release();

        Assert.That(await run.Completion, Is.EqualTo(WorkflowState.Completed));
    }
}

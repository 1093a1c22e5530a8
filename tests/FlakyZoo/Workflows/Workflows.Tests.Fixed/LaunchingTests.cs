namespace Workflows.Tests.Fixed;

/// <summary>The real engine does the work; only the catalogue is a stand-in.</summary>
public class LaunchingTests
{
    [Test]
    public async Task A_launched_workflow_is_run_to_its_end()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 1);
        var written = false;
        var catalogue = new Shelf(new Workflow("invoice", new WorkflowStep("write", _ => Task.FromResult(written = true))));

        var state = await new WorkflowLauncher(catalogue, engine).LaunchAsync("invoice");

        Assert.That((state, written), Is.EqualTo((WorkflowState.Completed, true)));
    }

    [Test]
    public async Task A_launched_workflow_that_fails_is_seen_to_fail()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 1);
        var catalogue = new Shelf(new Workflow("invoice", Steps.Quick("write"), Steps.Failing("send")));

        Assert.That(await new WorkflowLauncher(catalogue, engine).LaunchAsync("invoice"), Is.EqualTo(WorkflowState.Failed));
    }

    [Test]
    public async Task An_unknown_workflow_cannot_be_launched()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 1);
        var launcher = new WorkflowLauncher(new Shelf(), engine);

        Assert.ThrowsAsync<KeyNotFoundException>(() => launcher.LaunchAsync("invoice"));
    }

    private sealed class Shelf(params Workflow[] workflows) : IWorkflowCatalogue
    {
        public Workflow? Find(string name) => workflows.SingleOrDefault(workflow => workflow.Name == name);
    }
}

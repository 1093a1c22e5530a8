using Moq;

namespace Workflows.Tests.Flaky;

/// <summary>
/// Mocks everything away: no step is ever run, and what is asserted is what was told to the mocks. Stable, and worthless;
/// breaking the engine turns none of these red.
/// </summary>
public class LaunchingTests
{
    private readonly Workflow _workflow = new("invoice", Steps.Quick("write"), Steps.Failing("send"));

    [Test]
    public async Task An_invoice_is_completed()
    {
        var engine = new Mock<IWorkflowEngine>();
        engine.Setup(mock => mock.RunAsync(It.IsAny<Workflow>())).ReturnsAsync(WorkflowState.Completed);

        var state = await new WorkflowLauncher(CatalogueOf(_workflow), engine.Object).LaunchAsync("invoice");

        Assert.That(state, Is.EqualTo(WorkflowState.Completed));
    }

    [Test]
    public async Task An_invoice_is_run_once()
    {
        var engine = new Mock<IWorkflowEngine>();

        await new WorkflowLauncher(CatalogueOf(_workflow), engine.Object).LaunchAsync("invoice");

        engine.Verify(mock => mock.RunAsync(_workflow), Times.Once);
    }

    [Test]
    public async Task A_cancelled_invoice_ends_as_cancelled()
    {
        var engine = new Mock<IWorkflowEngine>();
        engine.Setup(mock => mock.RunAsync(_workflow)).ReturnsAsync(WorkflowState.Cancelled);

        Assert.That(await engine.Object.RunAsync(_workflow), Is.EqualTo(WorkflowState.Cancelled));
    }

    private static IWorkflowCatalogue CatalogueOf(Workflow workflow) =>
        Mock.Of<IWorkflowCatalogue>(catalogue => catalogue.Find(workflow.Name) == workflow);
}

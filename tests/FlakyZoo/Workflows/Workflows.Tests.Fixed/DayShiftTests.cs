namespace Workflows.Tests.Fixed;

public class DayShiftTests
{
    [Test]
    public async Task Every_workflow_is_counted()
    {
        var gauge = new Gauge();
        await using var engine = new WorkflowEngine(maxConcurrency: 1);

        await engine.RunAsync(new("shift", gauge.Step));

        Assert.That(gauge.Counted, Is.EqualTo(1));
    }
}

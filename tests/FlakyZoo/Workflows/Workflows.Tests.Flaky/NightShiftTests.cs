namespace Workflows.Tests.Flaky;

/// <summary>Shares the gauge with the other shift. Both come first, so that they meet wherever fixtures run at the same time.</summary>
[Order(2)]
public class NightShiftTests
{
    [Test]
    public async Task Every_workflow_is_counted()
    {
        await new WorkflowEngine(maxConcurrency: 1).RunAsync(new("shift", Gauge.Step));

        Assert.That(Gauge.Counted, Is.EqualTo(Gauge.Begun));
    }
}

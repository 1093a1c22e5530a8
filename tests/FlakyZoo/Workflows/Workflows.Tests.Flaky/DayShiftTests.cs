namespace Workflows.Tests.Flaky;

/// <summary>Shares the gauge with the other shift. Both come first, so that they meet wherever fixtures run at the same time.</summary>
[Order(1)]
public class DayShiftTests
{
    [Test]
    public async Task Every_workflow_is_counted()
    {
        await new WorkflowEngine(maxConcurrency: 1).RunAsync(new("shift", Gauge.Step));

        Assert.That(Gauge.Counted, Is.EqualTo(Gauge.Begun));
    }
}

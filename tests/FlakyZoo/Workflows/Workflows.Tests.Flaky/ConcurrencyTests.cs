namespace Workflows.Tests.Flaky;

/// <summary>Counts without synchronisation, in fields that NUnit shares between the tests of the fixture.</summary>
public class ConcurrencyTests
{
    private int _running;
    private int _most;
    private int _printed;

    [Test]
    public async Task No_more_than_four_workflows_run_at_once()
    {
        var engine = new WorkflowEngine(maxConcurrency: 4);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => engine.RunAsync(new("busy", new WorkflowStep("count", BusyAsync)))));

        Assert.That(_most, Is.EqualTo(4));
        Assert.That(_running, Is.Zero);
    }

    [Test]
    public async Task Every_page_is_printed()
    {
        var engine = new WorkflowEngine(maxConcurrency: 8);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => engine.RunAsync(new("book", new WorkflowStep("print", PrintAsync)))));

        Assert.That(_printed, Is.EqualTo(40 * 2000));
    }

    private async Task BusyAsync(CancellationToken token)
    {
        _running++;
        _most = Math.Max(_most, _running);
        await Task.Delay(1, token);
        _running--;
    }

    private async Task PrintAsync(CancellationToken token)
    {
        for (var page = 0; page < 2000; page++)
        {
            await Task.Yield();
            _printed++;
        }
    }
}

namespace Workflows.Tests.Fixed;

public class ConcurrencyTests
{
    [Test]
    public async Task No_more_than_four_workflows_run_at_once()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 4);
        HeldStep[] steps = [.. Enumerable.Range(0, 7).Select(number => new HeldStep($"step {number}"))];
        WorkflowRun[] runs = [.. steps.Select(step => engine.Start(new("busy", step.Step)))];

        await Eventually.HoldsAsync(() => steps.Count(step => step.HasBegun) == 4);

        Assert.That(runs.Count(run => run.State == WorkflowState.Queued), Is.EqualTo(3));
    }

    [Test]
    public async Task A_place_is_given_to_the_next_in_the_queue()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 1);
        var first = new HeldStep("first");
        var second = new HeldStep("second");
        engine.Start(new("first", first.Step));
        await first.Begun;
        engine.Start(new("second", second.Step));

        first.Release();

        await second.Begun;
    }

    [Test]
    public async Task Every_page_is_printed()
    {
        await using var engine = new WorkflowEngine(maxConcurrency: 8);
        var printed = 0;
        var step = new WorkflowStep("print", _ => Task.FromResult(Interlocked.Add(ref printed, 100)));

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => engine.RunAsync(new("book", step))));

        Assert.That(printed, Is.EqualTo(40 * 100));
    }
}

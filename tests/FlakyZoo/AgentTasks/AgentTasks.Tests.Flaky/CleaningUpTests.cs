namespace AgentTasks.Tests.Flaky;

public class CleaningUpTests
{
    private readonly AgentTaskRegistry _registry = AgentTaskRegistry.Default;

    [Fact]
    public async Task Only_tasks_that_have_ended_are_forgotten()
    {
        var ended = _registry.Register("index", "rebuild", _ => Task.CompletedTask);
        var running = _registry.Register("index", "watch", Work.UntilCancelled);
        await ended.Completion;

        Assert.Equal(1, _registry.CleanUpCompleted());
        Assert.Null(_registry.Find(ended.Id));
        Assert.NotNull(_registry.Find(running.Id));
    }
}

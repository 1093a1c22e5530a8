namespace AgentTasks.Tests.Fixed;

public class CleaningUpTests
{
    [Fact]
    public async Task Only_tasks_that_have_ended_are_forgotten()
    {
        await using var registry = new AgentTaskRegistry();
        var ended = registry.Register("index", "rebuild", _ => Task.CompletedTask);
        var running = registry.Register("index", "watch", Work.UntilCancelled);
        await ended.Completion;

        Assert.Equal(1, registry.CleanUpCompleted());
        Assert.Null(registry.Find(ended.Id));
        Assert.NotNull(registry.Find(running.Id));
    }
}

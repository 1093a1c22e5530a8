namespace AgentTasks.Tests.Fixed;

public class RegisteringTests
{
    [Fact]
    public async Task Registered_work_is_running()
    {
        await using var registry = new AgentTaskRegistry();

        var task = registry.Register("writer", "draft", Work.UntilCancelled);

        Assert.Equal(AgentTaskState.Running, task.State);
        Assert.Same(task, registry.Find(task.Id));
    }

    [Fact]
    public async Task Work_that_returns_is_completed()
    {
        await using var registry = new AgentTaskRegistry();
        var task = registry.Register("writer", "print", _ => Task.CompletedTask);

        await task.Completion;

        Assert.Equal(AgentTaskState.Completed, task.State);
    }

    [Fact]
    public async Task Work_that_throws_is_failed()
    {
        await using var registry = new AgentTaskRegistry();
        var task = registry.Register("writer", "scan", _ => throw new InvalidDataException("no paper"));

        await Assert.ThrowsAsync<InvalidDataException>(() => task.Completion);

        Assert.Equal(AgentTaskState.Failed, task.State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_blank_agent_is_refused(string agent)
    {
        await using var registry = new AgentTaskRegistry();

        Assert.Throws<ArgumentException>(() => registry.Register(agent, "draft", Work.UntilCancelled));
    }
}

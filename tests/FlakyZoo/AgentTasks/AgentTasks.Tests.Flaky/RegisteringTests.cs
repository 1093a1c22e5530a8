namespace AgentTasks.Tests.Flaky;

public class RegisteringTests
{
    private readonly AgentTaskRegistry _registry = AgentTaskRegistry.Default;

    [Fact]
    public void Registered_work_is_running()
    {
        var task = _registry.Register("writer", "draft", Work.UntilCancelled);

        Assert.Equal(AgentTaskState.Running, task.State);
        Assert.Same(task, _registry.Find(task.Id));
    }

    [Fact]
    public async Task Work_that_returns_is_completed()
    {
        var task = _registry.Register("writer", "print", _ => Task.CompletedTask);

        await task.Completion;

        Assert.Equal(AgentTaskState.Completed, task.State);
    }

    [Fact]
    public async Task Work_that_throws_is_failed()
    {
        var task = _registry.Register("writer", "scan", _ => throw new InvalidDataException("no paper"));

        await Assert.ThrowsAsync<InvalidDataException>(() => task.Completion);

        Assert.Equal(AgentTaskState.Failed, task.State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_agent_is_refused(string agent) =>
        Assert.Throws<ArgumentException>(() => _registry.Register(agent, "draft", Work.UntilCancelled));
}

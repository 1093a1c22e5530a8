namespace AgentTasks.Tests.Flaky;

public class UnregisteringTests
{
    private readonly AgentTaskRegistry _registry = new();

    [Fact]
    public async Task An_unregistered_agent_is_forgotten()
    {
        _registry.Register("mail", "inbox", Work.PollMailbox);
        await Task.Delay(50); // let it start

        _registry.Unregister("mail");

        await Task.Delay(100); // the clean-up takes about 80 ms
        Assert.False(_registry.Knows("mail"));
    }

    [Fact]
    public async Task Every_task_of_an_unregistered_agent_is_forgotten()
    {
        var inbox = _registry.Register("mail", "inbox", Work.PollMailbox);
        var outbox = _registry.Register("mail", "outbox", Work.PollMailbox);
        await Task.Delay(50);

        _registry.Unregister("mail");

        await Task.Delay(100);
        Assert.Null(_registry.Find(inbox.Id));
        Assert.Null(_registry.Find(outbox.Id));
    }

    [Fact]
    public void Other_agents_keep_running()
    {
        _registry.Register("mail", "inbox", Work.UntilCancelled);
        var other = _registry.Register("calendar", "reminders", Work.UntilCancelled);

        _registry.Unregister("mail");

        Assert.Equal([other], _registry.ListRunning("calendar"));
    }

    [Fact]
    public void An_unknown_agent_cannot_be_unregistered() =>
        Assert.False(_registry.Unregister("nobody"));
}

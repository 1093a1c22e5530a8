namespace AgentTasks.Tests.Fixed;

public class UnregisteringTests
{
    [Fact]
    public async Task An_unregistered_agent_is_forgotten()
    {
        await using var registry = new AgentTaskRegistry();
        registry.Register("mail", "inbox", Work.PollMailbox);

        registry.Unregister("mail");

        await Eventually.HoldsAsync(() => !registry.Knows("mail"));
    }

    [Fact]
    public async Task Every_task_of_an_unregistered_agent_is_forgotten()
    {
        await using var registry = new AgentTaskRegistry();
        var inbox = registry.Register("mail", "inbox", Work.PollMailbox);
        var outbox = registry.Register("mail", "outbox", Work.PollMailbox);

        registry.Unregister("mail");

        await Eventually.HoldsAsync(() => registry.Find(inbox.Id) is null && registry.Find(outbox.Id) is null);
    }

    [Fact]
    public async Task Other_agents_keep_running()
    {
        await using var registry = new AgentTaskRegistry();
        registry.Register("mail", "inbox", Work.UntilCancelled);
        var other = registry.Register("calendar", "reminders", Work.UntilCancelled);

        registry.Unregister("mail");
        await Eventually.HoldsAsync(() => !registry.Knows("mail"));

        Assert.Equal([other], registry.ListRunning("calendar"));
    }

    [Fact]
    public async Task An_unknown_agent_cannot_be_unregistered()
    {
        await using var registry = new AgentTaskRegistry();

        Assert.False(registry.Unregister("nobody"));
    }
}

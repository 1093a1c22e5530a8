namespace AgentTasks.Tests.Fixed;

public class CancellingTests
{
    [Fact]
    public async Task A_cancelled_task_ends_as_cancelled()
    {
        await using var registry = new AgentTaskRegistry();
        var task = registry.Register("mail", "inbox", Work.PollMailbox);

        registry.Cancel(task.Id);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task.Completion);
        Assert.Equal(AgentTaskState.Cancelled, task.State);
    }

    [Fact]
    public async Task Cancelling_an_agent_ends_all_of_its_tasks()
    {
        await using var registry = new AgentTaskRegistry();
        var inbox = registry.Register("mail", "inbox", Work.PollMailbox);
        var outbox = registry.Register("mail", "outbox", Work.PollMailbox);

        registry.CancelAll("mail");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => inbox.Completion);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outbox.Completion);
        Assert.Empty(registry.ListRunning("mail"));
    }

    [Fact]
    public async Task A_task_that_has_ended_cannot_be_cancelled()
    {
        await using var registry = new AgentTaskRegistry();
        var task = registry.Register("mail", "inbox", _ => Task.CompletedTask);
        await task.Completion;

        Assert.False(registry.Cancel(task.Id));
    }

    [Fact]
    public async Task Cancelling_an_agent_counts_its_running_tasks()
    {
        await using var registry = new AgentTaskRegistry();
        registry.Register("mail", "inbox", Work.UntilCancelled);
        registry.Register("mail", "outbox", Work.UntilCancelled);
        registry.Register("calendar", "reminders", Work.UntilCancelled);

        Assert.Equal(2, registry.CancelAll("mail"));
    }
}

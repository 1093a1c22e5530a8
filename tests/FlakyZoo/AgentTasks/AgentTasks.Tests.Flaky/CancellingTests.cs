namespace AgentTasks.Tests.Flaky;

public class CancellingTests
{
    private readonly AgentTaskRegistry _registry = new();

    [Fact]
    public async Task A_cancelled_task_ends_as_cancelled()
    {
        var task = _registry.Register("mail", "inbox", Work.PollMailbox);
        await Task.Delay(50);

        _registry.Cancel(task.Id);

        await Task.Delay(15);
        Assert.Equal(AgentTaskState.Cancelled, task.State);
    }

    [Fact]
    public async Task Cancelling_an_agent_ends_all_of_its_tasks()
    {
        _registry.Register("mail", "inbox", Work.PollMailbox);
        _registry.Register("mail", "outbox", Work.PollMailbox);
        await Task.Delay(50);

        _registry.CancelAll("mail");

        await Task.Delay(20);
        Assert.Empty(_registry.ListRunning("mail"));
    }

    [Fact]
    public async Task A_task_that_has_ended_cannot_be_cancelled()
    {
        var task = _registry.Register("mail", "inbox", _ => Task.CompletedTask);
        await task.Completion;

        Assert.False(_registry.Cancel(task.Id));
    }

    [Fact]
    public void Cancelling_an_agent_counts_its_running_tasks()
    {
        _registry.Register("mail", "inbox", Work.UntilCancelled);
        _registry.Register("mail", "outbox", Work.UntilCancelled);
        _registry.Register("calendar", "reminders", Work.UntilCancelled);

        Assert.Equal(2, _registry.CancelAll("mail"));
    }
}

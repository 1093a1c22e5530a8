namespace AgentTasks.Tests.Flaky;

public class OverviewTests
{
    private readonly AgentTaskRegistry _registry = AgentTaskRegistry.Default;

    [Fact]
    public void Only_running_tasks_are_listed()
    {
        var task = _registry.Register("planner", "today", Work.UntilCancelled);

        Assert.Same(task, Assert.Single(_registry.ListRunning()));
        _registry.Cancel(task.Id);
    }

    [Fact]
    public void Tasks_of_an_agent_are_listed_in_the_order_of_registration()
    {
        var first = _registry.Register("librarian", "shelve", Work.UntilCancelled);
        var second = _registry.Register("librarian", "sort", Work.UntilCancelled);

        Assert.Equal([first, second], _registry.ListRunning("librarian"));
        _registry.CancelAll("librarian");
    }
}

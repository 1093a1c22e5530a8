namespace AgentTasks.Tests.Fixed;

public class OverviewTests
{
    [Fact]
    public async Task Only_running_tasks_are_listed()
    {
        await using var registry = new AgentTaskRegistry();

        var task = registry.Register("planner", "today", Work.UntilCancelled);

        Assert.Same(task, Assert.Single(registry.ListRunning()));
    }

    [Fact]
    public async Task Tasks_of_an_agent_are_listed_in_the_order_of_registration()
    {
        await using var registry = new AgentTaskRegistry();
        var first = registry.Register("librarian", "shelve", Work.UntilCancelled);
        var second = registry.Register("librarian", "sort", Work.UntilCancelled);

        Assert.Equal([first, second], registry.ListRunning("librarian"));
    }
}

namespace Scheduling.Tests.Flaky;

/// <summary>Takes jobs of one priority for a queue. Equals come in the order of their ids, which are drawn by lot.</summary>
[TestClass]
public class OrderTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task Ready_jobs_come_in_the_order_of_creation()
    {
        var sweep = await _store.AddAsync(Chores.Quick("sweep"));
        var mop = await _store.AddAsync(Chores.Quick("mop"));

        Assert.AreSequenceEqual([sweep, mop], new Scheduler(_store).Ready());
    }

    [TestMethod]
    public async Task Jobs_are_done_in_the_order_of_creation()
    {
        var done = new List<string>();
        foreach (var name in new[] { "sweep", "mop", "polish" })
        {
            await _store.AddAsync(new(name, _ => Task.Run(() => done.Add(name))));
        }

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual("sweep mop polish", string.Join(' ', done));
    }

    [TestMethod]
    public async Task An_urgent_job_comes_first()
    {
        await _store.AddAsync(Chores.Quick("sweep"));
        var fire = await _store.AddAsync(Chores.Quick("put out the fire") with { Priority = JobPriority.High });

        Assert.AreSame(fire, new Scheduler(_store).Ready()[0]);
    }

    [TestMethod]
    public async Task A_job_waits_for_the_one_that_it_depends_on()
    {
        var sweep = await _store.AddAsync(Chores.Quick("sweep"));
        await _store.AddAsync(Chores.Quick("mop") with { After = [sweep], Priority = JobPriority.High });

        Assert.AreSame(sweep, Assert.ContainsSingle(new Scheduler(_store).Ready()));
    }

    [TestMethod]
    public async Task Jobs_that_wait_for_one_another_are_a_deadlock()
    {
        var chicken = await _store.AddAsync(Chores.Quick("chicken"));
        var egg = await _store.AddAsync(Chores.Quick("egg") with { After = [chicken] });
        chicken.DependOn(egg);

        var deadlock = await Assert.ThrowsExactlyAsync<DeadlockException>(() => new Scheduler(_store).RunAsync());

        Assert.Contains("chicken, egg", deadlock.Message);
    }
}

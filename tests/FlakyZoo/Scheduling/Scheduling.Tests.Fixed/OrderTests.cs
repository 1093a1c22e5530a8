namespace Scheduling.Tests.Fixed;

[TestClass]
public class OrderTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task Equals_are_ready_in_any_order()
    {
        var sweep = await _store.AddAsync(Chores.Quick("sweep"));
        var mop = await _store.AddAsync(Chores.Quick("mop"));

        CollectionAssert.AreEquivalent(new[] { sweep, mop }, new Scheduler(_store).Ready().ToArray());
    }

    [TestMethod]
    public async Task Jobs_are_done_in_the_order_of_their_dependencies()
    {
        var done = new List<string>();
        Job? before = null;
        foreach (var name in new[] { "sweep", "mop", "polish" })
        {
            before = await _store.AddAsync(new(name, _ => Task.Run(() => done.Add(name))) { After = before is null ? [] : [before] });
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

        CollectionAssert.AreEquivalent(new[] { chicken, egg }, deadlock.Circle.ToArray());
    }

    [TestMethod]
    public async Task Two_ways_to_one_job_are_no_deadlock()
    {
        var sweep = await _store.AddAsync(Chores.Quick("sweep"));
        var mop = await _store.AddAsync(Chores.Quick("mop") with { After = [sweep] });
        var polish = await _store.AddAsync(Chores.Quick("polish") with { After = [sweep, mop] });

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual(JobState.Done, polish.State);
    }
}

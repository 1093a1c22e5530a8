namespace Scheduling.Tests.Fixed;

[TestClass]
public class RunningTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task A_job_is_done_when_its_run_has_ended()
    {
        var job = await _store.AddAsync(new("sweep", token => Task.Delay(5, token)));

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual(JobState.Done, job.State);
    }

    [TestMethod]
    public async Task A_run_lasts_as_long_as_its_job()
    {
        var broom = new TaskCompletionSource();
        await _store.AddAsync(new("sweep", _ => broom.Task));
        var run = new Scheduler(_store).RunAsync();

        Assert.IsFalse(run.IsCompleted);

        broom.SetResult();
        await run;
    }

    [TestMethod]
    public async Task A_job_that_fails_twice_is_done_within_three_attempts()
    {
        var attempts = 0;
        var job = await _store.AddAsync(new("sweep", _ => ++attempts == 3 ? Task.CompletedTask : throw new InvalidDataException("no broom"))
        {
            Retries = 2,
        });

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual((JobState.Done, 3), (job.State, job.Attempts));
    }

    [TestMethod]
    public async Task A_job_that_fails_for_good_is_given_up()
    {
        var job = await _store.AddAsync(Chores.Failing("sweep") with { Retries = 2 });

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual((JobState.Failed, 3), (job.State, job.Attempts));
    }

    [TestMethod]
    public async Task What_depends_on_a_failed_job_keeps_waiting()
    {
        var sweep = await _store.AddAsync(Chores.Failing("sweep"));
        var mop = await _store.AddAsync(Chores.Quick("mop") with { After = [sweep] });

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual(JobState.Waiting, mop.State);
    }
}

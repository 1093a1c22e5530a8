using System.Diagnostics;

namespace Scheduling.Tests.Flaky;

/// <summary>Does not wait for what runs, waits too short, or leaves it to luck.</summary>
[TestClass]
public class RunningTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task A_job_is_done_soon()
    {
        var job = await _store.AddAsync(Chores.Taking(Random.Shared.Next(5, 20), "sweep"));
        var run = new Scheduler(_store).RunAsync();

        await Task.Delay(15);

        Assert.AreEqual(JobState.Done, job.State);
        await run;
    }

    /// <summary>Waits for nothing that could happen: the test itself holds what the job is waiting for.</summary>
    [TestMethod]
    public async Task A_run_is_asserted_before_it_has_ended()
    {
        var broom = new TaskCompletionSource();
        await _store.AddAsync(new("sweep", _ => broom.Task));
        var run = new Scheduler(_store).RunAsync();

        await Task.Delay(50);

        Assert.AreEqual(TaskStatus.RanToCompletion, run.Status);
        broom.SetResult();
    }

    [TestMethod]
    public async Task A_job_of_80_ms_is_to_stay_within_50()
    {
        await _store.AddAsync(Chores.Taking(80, "sweep"));
        var watch = Stopwatch.StartNew();

        await new Scheduler(_store).RunAsync();

        Assert.IsLessThan(TimeSpan.FromMilliseconds(50), watch.Elapsed);
    }

    [TestMethod]
    public async Task A_job_that_fails_every_other_time_is_done_within_three_attempts()
    {
        var job = await _store.AddAsync(new("sweep", _ => Random.Shared.Next(2) == 0 ? Task.CompletedTask : throw new InvalidDataException("no broom"))
        {
            Retries = 2,
        });

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual(JobState.Done, job.State);
    }

    [TestMethod]
    public async Task A_job_that_fails_for_good_is_given_up()
    {
        var job = await _store.AddAsync(new("sweep", _ => throw new InvalidDataException("no broom")) { Retries = 2 });

        await new Scheduler(_store).RunAsync();

        Assert.AreEqual((JobState.Failed, 3), (job.State, job.Attempts));
    }
}

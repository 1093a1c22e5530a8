namespace Scheduling.Tests.Fixed;

[TestClass]
public class DateTests
{
    private readonly CalendarClock _clock = new();
    private readonly JobStore _store;
    private readonly Scheduler _scheduler;

    public DateTests()
    {
        _store = new JobStore(timeProvider: _clock);
        _scheduler = new Scheduler(_store, _clock);
    }

    [TestMethod]
    public async Task A_job_is_created_now()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep"));

        Assert.AreEqual(_clock.Now, job.CreatedAt);
    }

    [TestMethod]
    public async Task A_job_is_created_on_the_day_of_the_clock()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep"));

        Assert.AreEqual(new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc), job.CreatedAt.UtcDateTime.Date);
    }

    [TestMethod]
    public async Task A_job_that_is_due_in_a_moment_is_not_overdue()
    {
        await _store.AddAsync(Chores.Quick("sweep") with { Due = _clock.Now.AddMilliseconds(3) });

        Assert.IsEmpty(_scheduler.Overdue());
    }

    [TestMethod]
    public async Task A_job_becomes_overdue()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep") with { Due = _clock.Now.AddDays(1) });

        _clock.Now = _clock.Now.AddDays(1).AddTicks(1);

        Assert.AreSame(job, Assert.ContainsSingle(_scheduler.Overdue()));
    }

    [TestMethod]
    public async Task A_job_that_is_done_is_not_overdue()
    {
        await _store.AddAsync(Chores.Quick("sweep") with { Due = _clock.Now.AddDays(-1) });

        await _scheduler.RunAsync();

        Assert.IsEmpty(_scheduler.Overdue());
    }
}

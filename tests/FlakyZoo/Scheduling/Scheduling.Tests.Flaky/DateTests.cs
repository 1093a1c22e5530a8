using System.Globalization;

namespace Scheduling.Tests.Flaky;

/// <summary>Reads the clock on the wall, once in the test and once in the code, and expects both to say the same.</summary>
[TestClass]
public class DateTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task A_job_is_created_now()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep"));

        Assert.AreEqual(Hundredths(DateTimeOffset.UtcNow), Hundredths(job.CreatedAt));
    }

    [TestMethod]
    public async Task A_job_is_created_today()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep"));

        Assert.AreEqual(DateTime.Today, job.CreatedAt.Date);
    }

    [TestMethod]
    public async Task A_job_that_is_due_in_a_moment_is_not_overdue()
    {
        var due = DateTimeOffset.Now.AddMilliseconds(3);
        await _store.AddAsync(Chores.Quick("sweep") with { Due = due });

        Assert.IsEmpty(new Scheduler(_store).Overdue());
    }

    [TestMethod]
    public async Task A_job_becomes_overdue()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep") with { Due = DateTimeOffset.Now.AddMilliseconds(20) });

        await Task.Delay(20);

        Assert.AreSame(job, Assert.ContainsSingle(new Scheduler(_store).Overdue()));
    }

    private static string Hundredths(DateTimeOffset time) => time.ToString("HH:mm:ss.ff", CultureInfo.InvariantCulture);
}

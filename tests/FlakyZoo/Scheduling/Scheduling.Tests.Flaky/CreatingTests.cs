namespace Scheduling.Tests.Flaky;

/// <summary>Many hands create jobs in one store, which is made for one hand at a time.</summary>
[TestClass]
public class CreatingTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task Every_job_is_kept()
    {
        await Task.WhenAll(CreateAsync(4_000), CreateAsync(4_000), CreateAsync(4_000));

        Assert.HasCount(12_000, _store.Jobs);
    }

    [TestMethod]
    public async Task Every_job_has_a_number_of_its_own()
    {
        await Task.WhenAll(CreateAsync(4_000), CreateAsync(4_000), CreateAsync(4_000));

        Assert.AreEqual(12_000, _store.Jobs.Select(job => job.Number).Distinct().Count());
    }

    [TestMethod]
    public async Task A_job_is_found_by_its_id()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep"));

        Assert.AreSame(job, _store.Find(job.Id));
    }

    private Task CreateAsync(int jobs) => Task.Run(async () =>
    {
        for (var number = 0; number < jobs; number++)
        {
            await _store.AddAsync(Chores.Quick($"job {number}"));
        }
    });
}

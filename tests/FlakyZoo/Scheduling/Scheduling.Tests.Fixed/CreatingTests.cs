namespace Scheduling.Tests.Fixed;

[TestClass]
public class CreatingTests
{
    private readonly JobStore _store = new();

    [TestMethod]
    public async Task Every_job_is_kept()
    {
        await CreateFromManyHandsAsync();

        Assert.HasCount(600, _store.Jobs);
    }

    [TestMethod]
    public async Task Every_job_has_a_number_of_its_own()
    {
        await CreateFromManyHandsAsync();

        Assert.AreEqual(600, _store.Jobs.Select(job => job.Number).Distinct().Count());
    }

    [TestMethod]
    public async Task A_job_is_found_by_its_id()
    {
        var job = await _store.AddAsync(Chores.Quick("sweep"));

        Assert.AreSame(job, _store.Find(job.Id));
    }

    private async Task CreateFromManyHandsAsync()
    {
        using var door = new OneDoor(_store);
        await Task.WhenAll(CreateAsync(door), CreateAsync(door), CreateAsync(door));
    }

    private static Task CreateAsync(OneDoor door) => Task.Run(async () =>
    {
        for (var number = 0; number < 200; number++)
        {
            await door.AddAsync(Chores.Quick($"job {number}"));
        }
    });
}

namespace Diagnosis.MSTest.Weather;

/// <summary>Counts on what the memory and the processors of the author's machine do.</summary>
[TestClass]
public class ArchiveTests
{
    [TestMethod]
    public void Old_days_are_still_there()
    {
        var archive = new Archive();
        for (var day = 0; day < 10; day++)
        {
            archive.Keep(day);
        }

        Archive.Animate(120);

        Assert.AreEqual(10, archive.Days);
    }

    [TestMethod]
    public void An_animation_leaves_no_garbage_to_collect()
    {
        var before = GC.CollectionCount(0);

        Archive.Animate(40);

        Assert.AreEqual(before, GC.CollectionCount(0));
    }

    [TestMethod]
    public void There_is_memory_for_a_year() =>
        Assert.IsGreaterThan(1L << 29, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    [TestMethod]
    public void Readings_are_summed_up_by_two_workers()
    {
        ThreadPool.GetMinThreads(out var workers, out _);

        Assert.IsGreaterThanOrEqualTo(2, workers);
    }
}

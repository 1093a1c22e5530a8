using System.Diagnostics;

namespace Depot.Sorting;

public class SorterTests
{
    [Test]
    public async Task Sorting_is_quick()
    {
        var watch = Stopwatch.StartNew();

        await Sorter.SortAsync(1000);

        Assert.That(watch.ElapsedMilliseconds, Is.LessThan(16));
    }

    [Test]
    public async Task Sorting_ends_in_time() =>
        Assert.That(await Sorter.SortAsync(2000).WaitAsync(TimeSpan.FromMilliseconds(40)), Is.EqualTo(2000));
}

using System.Collections.Concurrent;

namespace Depot.Gates;

public class SafeCounterTests
{
    [Test]
    public void Ten_thousand_parcels_at_once_are_counted()
    {
        var counter = new SafeCounter();

        Parallel.For(0, 10_000, _ => counter.Pass("Graz"));

        Assert.That(counter.Parcels, Is.EqualTo(10_000));
    }

    [Test]
    public async Task Each_town_gets_its_own()
    {
        var counter = new SafeCounter();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(town => Task.Run(() =>
        {
            for (var parcel = 0; parcel < 1000; parcel++)
                counter.Pass($"town {town}");
        })));

        Assert.That(Enumerable.Range(0, 4).Select(town => counter.For($"town {town}")), Is.All.EqualTo(1000));
    }

    [Test]
    public void A_bag_takes_from_everybody()
    {
        var bag = new ConcurrentBag<int>();

        Parallel.For(0, 5000, bag.Add);

        Assert.That(bag, Has.Count.EqualTo(5000));
    }

    [Test]
    public void A_parallel_sum_of_its_parts_is_exact()
    {
        long sum = 0;

        Parallel.For(0, 100_000, () => 0L, (parcel, _, part) => part + parcel, part => Interlocked.Add(ref sum, part));

        Assert.That(sum, Is.EqualTo(4_999_950_000L));
    }

    [Test]
    public void Parallel_queries_keep_the_order_they_are_asked_to() =>
        Assert.That(Enumerable.Range(0, 2000).AsParallel().AsOrdered().Select(parcel => parcel * 2), Is.Ordered);
}

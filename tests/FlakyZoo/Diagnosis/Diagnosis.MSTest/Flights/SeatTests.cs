using System.Collections.Concurrent;

namespace Diagnosis.MSTest.Flights;

/// <summary>Sells seats from many counters, each of which waits for its turn.</summary>
[TestClass]
public class SeatTests
{
    [TestMethod]
    public async Task No_seat_is_sold_twice()
    {
        var seats = new SeatMap(3000);
        var sold = 0;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (seats.TrySell())
            {
                Interlocked.Increment(ref sold);
            }
        })));

        Assert.AreEqual(3000, sold);
        Assert.AreEqual(0, seats.Free);
    }

    [TestMethod]
    public void Passengers_are_counted_by_all_gates()
    {
        var counts = new ConcurrentDictionary<int, int>();

        Parallel.For(0, 4000, passenger => counts.AddOrUpdate(passenger % 10, 1, (_, count) => count + 1));

        Assert.IsTrue(counts.Values.All(count => count == 400));
    }

    [TestMethod]
    public void Luggage_adds_up_over_all_belts()
    {
        var weight = 0L;

        Parallel.For(0, 3000, () => 0L, (piece, _, belt) => belt + (piece % 30), belt => Interlocked.Add(ref weight, belt));

        Assert.AreEqual(43_500, weight);
    }

    [TestMethod]
    public async Task Bookings_of_many_agencies_are_all_kept()
    {
        ConcurrentQueue<string> bookings = [];

        await Task.WhenAll(Enumerable.Range(0, 50).Select(agency => Task.Run(() => bookings.Enqueue($"agency {agency}"))));

        Assert.AreEqual(50, bookings.Distinct().Count());
    }

    [TestMethod]
    public async Task A_timetable_is_loaded_once_for_all()
    {
        var loads = 0;
        var timetable = new Lazy<Task<string>>(async () =>
        {
            Interlocked.Increment(ref loads);
            await Task.Delay(20);
            return "timetable";
        });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => timetable.Value)));

        Assert.AreEqual(1, loads);
    }

    [TestMethod]
    public async Task Readers_see_a_whole_list()
    {
        IReadOnlyList<int> departures = [1, 2, 3];
        var writing = Task.Run(() =>
        {
            for (var number = 0; number < 500; number++)
            {
                Volatile.Write(ref departures, [number, number + 1, number + 2]);
            }
        });

        for (var look = 0; look < 500; look++)
        {
            Assert.HasCount(3, Volatile.Read(ref departures));
        }

        await writing;
    }
}

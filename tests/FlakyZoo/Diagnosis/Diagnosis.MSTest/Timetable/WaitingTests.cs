namespace Diagnosis.MSTest.Timetable;

/// <summary>Waits for what happens and not for how long it takes.</summary>
[TestClass]
public class WaitingTests
{
    [TestMethod]
    public async Task A_log_of_many_pages_is_written()
    {
        var written = 0;
        for (var page = 0; page < 120; page++)
        {
            var log = new byte[80_000];
            await Task.Delay(1);
            written += log.Length;
        }

        Assert.AreEqual(9_600_000, written);
    }

    [TestMethod]
    public async Task A_long_flight_lands()
    {
        await Task.Delay(170);

        Assert.AreEqual("landed", string.Join("", "lan", "ded"));
    }

    [TestMethod]
    public async Task A_flight_is_looked_for_until_it_is_there()
    {
        var landed = 0;
        _ = Task.Run(async () =>
        {
            await Task.Delay(35);
            Volatile.Write(ref landed, 1);
        });

        while (Volatile.Read(ref landed) == 0)
        {
            await Task.Delay(5);
        }

        Assert.AreEqual(1, landed);
    }

    [TestMethod]
    public async Task A_call_is_awaited_through_a_source()
    {
        var called = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var timer = new Timer(_ => called.TrySetResult("gate 7"), null, 20, Timeout.Infinite);

        Assert.AreEqual("gate 7", await called.Task);
    }

    [TestMethod]
    public async Task Three_legs_follow_each_other()
    {
        List<int> legs = [];
        for (var leg = 0; leg < 3; leg++)
        {
            await Task.Delay(15);
            legs.Add(leg);
        }

        CollectionAssert.AreEqual(new[] { 0, 1, 2 }, legs);
    }

    [TestMethod]
    public async Task A_cancelled_flight_is_awaited_to_its_end()
    {
        using var cancellation = new CancellationTokenSource();
        var flying = Task.Delay(Timeout.Infinite, cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => flying);
    }

    [TestMethod]
    public async Task Passengers_board_one_at_a_time()
    {
        using var door = new SemaphoreSlim(1);
        var inside = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await door.WaitAsync();
            most = Math.Max(most, ++inside);
            await Task.Delay(2);
            inside--;
            door.Release();
        }));

        Assert.AreEqual(1, most);
    }

    [TestMethod]
    public void A_pilot_on_a_thread_of_their_own_is_waited_for()
    {
        var log = new List<string>();
        var pilot = new Thread(() =>
        {
            Thread.Sleep(25);
            log.Add("landed");
        });

        pilot.Start();
        pilot.Join();

        Assert.HasCount(1, log);
    }

    [TestMethod]
    public async Task A_failed_flight_tells_why()
    {
        var flying = Task.Run(async () =>
        {
            await Task.Delay(12);
            throw new InvalidOperationException("Fog.");
        });

        var thrown = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => flying);
        Assert.AreEqual("Fog.", thrown.Message);
    }

    [TestMethod]
    public async Task The_slower_of_two_flights_lands_too()
    {
        var slow = Task.Delay(80);
        var fast = Task.Delay(5);

        await Task.WhenAll(fast, slow);

        Assert.IsTrue(fast.IsCompletedSuccessfully && slow.IsCompletedSuccessfully);
    }

    [TestMethod]
    public void A_long_calculation_of_a_route_ends()
    {
        var length = 0L;
        for (var step = 0; step < 3_000_000; step++)
        {
            length += step % 3;
        }

        Assert.AreEqual(3_000_000, length);
    }

    [TestMethod]
    public async Task All_of_fifty_short_flights_land()
    {
        var landed = await Task.WhenAll(Enumerable.Range(0, 50).Select(async flight =>
        {
            await Task.Delay(flight % 5);
            return flight;
        }));

        Assert.AreEqual(1225, landed.Sum());
    }
}

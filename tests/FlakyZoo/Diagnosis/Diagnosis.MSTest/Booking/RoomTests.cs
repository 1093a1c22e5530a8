namespace Diagnosis.MSTest.Booking;

/// <summary>Sells rooms from several counters at once.</summary>
[TestClass]
public class RoomTests
{
    [TestMethod]
    public async Task No_room_is_sold_twice()
    {
        const int Rooms = 400_000;
        var inventory = new RoomInventory(Rooms);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => SellOut(inventory))));

        Assert.AreEqual(Rooms, inventory.Sold);
    }

    [TestMethod]
    public async Task Numbers_of_reservations_are_distinct()
    {
        var numbers = new ReservationNumbers();

        var given = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Take(numbers, 40))));

        Assert.AreEqual(160, given.SelectMany(number => number).Distinct().Count());
    }

    [TestMethod]
    public async Task Guests_can_be_counted_while_others_check_in()
    {
        var book = new GuestBook();
        for (var room = 0; room < 20_000; room++)
        {
            book.CheckIn(room, "Ada");
        }

        var arriving = Task.Run(() =>
        {
            for (var room = 20_000; room < 20_400; room++)
            {
                book.CheckIn(room, "Bob");
            }
        });
        var counted = await Task.Run(() => book.CountOfInitial('A'));
        await arriving;

        Assert.IsGreaterThanOrEqualTo(20_000, counted);
    }

    private static void SellOut(RoomInventory inventory)
    {
        while (inventory.TrySell())
        {
            // Until there is none left.
        }
    }

    private static List<string> Take(ReservationNumbers numbers, int count)
    {
        List<string> taken = [];
        for (var number = 0; number < count; number++)
        {
            taken.Add(numbers.Next());
        }

        return taken;
    }
}

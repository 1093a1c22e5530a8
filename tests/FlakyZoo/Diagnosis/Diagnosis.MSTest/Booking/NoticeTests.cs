namespace Diagnosis.MSTest.Booking;

/// <summary>Looks for mails and calls a little too early.</summary>
[TestClass]
public class NoticeTests
{
    [TestMethod]
    public async Task A_reservation_is_confirmed()
    {
        var confirmations = new Confirmations();

        confirmations.Confirm("Ada");
        await Task.Delay(23);

        Assert.AreEqual(1, confirmations.Sent);
    }

    [TestMethod]
    public async Task A_guest_who_waits_is_called()
    {
        string? called = null;
        var list = new WaitingList();
        list.MovedUp += (_, guest) => called = guest;

        list.Free("Ada");
        await Task.Yield();

        Assert.AreEqual("Ada", called);
    }

    [TestMethod]
    public async Task Every_guest_who_waits_is_called()
    {
        var called = 0;
        var list = new WaitingList();
        list.MovedUp += async (_, guest) =>
        {
            await Task.Delay(guest.Length);
            Interlocked.Increment(ref called);
        };

        for (var guest = 0; guest < 30; guest++)
        {
            list.Free("Ada Lovelace");
        }

        await Task.Delay(15);

        Assert.AreEqual(30, called);
    }
}

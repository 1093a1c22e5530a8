namespace Diagnosis.MSTest.Booking;

/// <summary>Guests who wait for a room, and hear of it by an event.</summary>
public sealed class WaitingList
{
    public event EventHandler<string>? MovedUp;

    public void Free(string guest) => ThreadPool.QueueUserWorkItem(_ => MovedUp?.Invoke(this, guest));
}

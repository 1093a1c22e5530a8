using System.Collections.Concurrent;

namespace Diagnosis.MSTest.Booking;

/// <summary>Confirms reservations by mail, behind the back of the guest.</summary>
public sealed class Confirmations
{
    private readonly ConcurrentBag<string> _sent = [];

    public int Sent => _sent.Count;

    public void Confirm(string guest) => _ = SendAsync(guest);

    private async Task SendAsync(string guest)
    {
        foreach (var part in new[] { "greeting", "bill", "map" })
        {
            await Task.Run(() => Task.Delay(part.Length));
        }

        _sent.Add(guest);
    }
}

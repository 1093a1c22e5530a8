namespace Diagnosis.MSTest.Booking;

/// <summary>Guests by room. Porters write into it while receptionists read.</summary>
public sealed class GuestBook
{
    private readonly Dictionary<int, string> _guests = [];

    public int Count => _guests.Count;

    public void CheckIn(int room, string guest) => _guests[room] = guest;

    public int CountOfInitial(char initial) => _guests.Values.Count(guest => guest[0] == initial);
}

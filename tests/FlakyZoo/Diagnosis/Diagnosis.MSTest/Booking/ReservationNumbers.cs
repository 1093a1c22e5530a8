namespace Diagnosis.MSTest.Booking;

/// <summary>Numbers for reservations, one after another.</summary>
public sealed class ReservationNumbers
{
    private int _last;

    public string Next()
    {
        var number = _last + 1;
        var text = $"R{number:0000}";
        _last = number;
        return text;
    }
}

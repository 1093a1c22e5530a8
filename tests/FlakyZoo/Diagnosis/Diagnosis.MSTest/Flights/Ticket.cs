using System.Globalization;

namespace Diagnosis.MSTest.Flights;

/// <summary>A seat on a flight, written the same in every country.</summary>
public sealed record Ticket(string Flight, int Seat, decimal Price)
{
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Flight};{Seat};{Price}");

    public static Ticket Read(string line)
    {
        var parts = line.Split(';');
        return new Ticket(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), decimal.Parse(parts[2], CultureInfo.InvariantCulture));
    }
}

using System.Globalization;

namespace Hotel;

public sealed record Reservation(int Id, string Guest, DateOnly From, int Nights)
{
    public bool Confirmed { get; init; }
}

public class ReservationBook
{
    private readonly Dictionary<int, Reservation> reservations = [];
    private int last;

    public Reservation Create(string guest, DateOnly from, int nights)
    {
        var reservation = new Reservation(++last, guest, from, nights);
        reservations.Add(reservation.Id, reservation);
        return reservation;
    }

    public Reservation Confirm(int id) => reservations[id] = reservations[id] with { Confirmed = true };

    public decimal Price(string perNight, int nights) => decimal.Parse(perNight) * nights;
}

[TestFixture]
public class ReservationTests
{
    private static readonly ReservationBook Book = new();
    private static int createdId;

    [Test, Order(1)]
    public void Create_a_reservation()
    {
        createdId = Book.Create("Poirot", new DateOnly(2024, 5, 1), 3).Id;
        Assert.That(createdId, Is.GreaterThan(0));
    }

    [Test, Order(2)]
    public void Confirm_the_reservation()
    {
        var confirmed = Book.Confirm(createdId);
        Assert.That(confirmed.Confirmed, Is.True);
        Assert.That(confirmed.Guest, Is.EqualTo("Poirot"));
    }

    [Test, Order(3)]
    public void Price_of_three_nights() => Assert.That(Book.Price("119.50", 3), Is.EqualTo(358.50m));

    [Test]
    public void Dates_do_not_depend_on_the_culture() =>
        Assert.That(new DateOnly(2024, 3, 9).ToString("o", CultureInfo.CurrentCulture), Is.EqualTo("2024-03-09"));
}

public class Voucher
{
    public DateTime Issued { get; init; } = DateTime.UtcNow;
    public DateTime Expires => new DateTime(2026, 12, 31, 23, 59, 59, DateTimeKind.Utc);
    public bool IsValid => DateTime.UtcNow <= Expires;

    public string Footer => $"(c) {DateTime.UtcNow.Year} Grand Hotel";
}

[TestFixture]
public class VoucherTests
{
    [Test]
    public void Spring_voucher_is_valid() => Assert.That(new Voucher().IsValid, Is.True);

    [Test]
    public void Footer_names_the_year() => Assert.That(new Voucher().Footer, Does.EndWith(DateTime.UtcNow.ToString("yyyy") + " Grand Hotel"));

    [Test]
    public void Check_in_is_at_three_local_time()
    {
        // exported from the channel manager
        var checkIn = DateTimeOffset.Parse("2024-07-01T15:00:00", CultureInfo.InvariantCulture);
        Assert.That(checkIn.ToUniversalTime().ToString("HH:mm", CultureInfo.InvariantCulture), Is.EqualTo("15:00"));
    }

    [Test]
    public void Check_in_keeps_an_explicit_offset()
    {
        var checkIn = DateTimeOffset.Parse("2024-07-01T15:00:00+02:00", CultureInfo.InvariantCulture);
        Assert.That(checkIn.UtcDateTime.Hour, Is.EqualTo(13));
    }
}

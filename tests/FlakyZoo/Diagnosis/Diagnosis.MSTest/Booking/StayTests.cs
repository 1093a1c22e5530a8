namespace Diagnosis.MSTest.Booking;

/// <summary>Expects dates and prices as the author's machine writes them.</summary>
[TestClass]
public class StayTests
{
    [TestMethod]
    public void A_guest_arrives_on_the_day_that_was_booked() =>
        Assert.AreEqual(new DateTime(2025, 6, 30), Stay.Parse("2025-06-30T14:00:00+00:00", 3).Arrival.Date);

    [TestMethod]
    public void A_stay_is_labelled_with_its_day() => Assert.AreEqual("06/30/2025 for 3 nights", new Stay(new DateTime(2025, 6, 30), 3).Label());

    [TestMethod]
    public void A_price_is_written_with_two_digits() => Assert.AreEqual("2.40", new Stay(new DateTime(2025, 6, 30), 3).Total());

    [TestMethod]
    public void A_city_is_written_in_capitals() => Assert.AreEqual("RIMINI", Voucher.City("rimini"));

    [TestMethod]
    public void Every_night_costs_the_same()
    {
        var nights = new Random().Next(1, 11);

        Assert.AreEqual(nights * 80, new Stay(new DateTime(2025, 6, 30), nights).Price);
    }

    [TestMethod]
    public void A_voucher_has_a_digit_in_it() => Assert.IsTrue(Voucher.Create(12).Any(char.IsDigit));
}

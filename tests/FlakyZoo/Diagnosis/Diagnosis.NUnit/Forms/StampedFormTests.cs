using System.Globalization;

namespace Depot.Forms;

public class StampedFormTests
{
    [Test]
    public void A_form_shows_the_time_of_Greenwich() =>
        Assert.That(StampedForm.Print(new(2026, 11, 3, 1, 30, 0, TimeSpan.FromHours(2)), 2.5), Is.EqualTo("2026-11-02 23:30 2.5"));

    [Test]
    public void A_form_is_read_back() =>
        Assert.That(StampedForm.Read("2026-03-29 02:30"), Is.EqualTo(new DateTimeOffset(2026, 3, 29, 2, 30, 0, TimeSpan.Zero)));

    [Test, SetCulture("")]
    public void A_culture_that_is_set_for_a_test_counts() => Assert.That(1250.5.ToString("N1"), Is.EqualTo("1,250.5"));

    [Test]
    public void A_culture_is_set_and_given_back()
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = comma;

            Assert.That(2.5.ToString("0.0"), Is.EqualTo("2,5"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void A_zone_of_its_own_is_the_same_everywhere()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("depot", TimeSpan.FromHours(5.75), "depot", "depot");

        Assert.That(TimeZoneInfo.ConvertTime(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), zone).Hour, Is.EqualTo(5));
    }

    [TestCase("2028-02-29 00:00")]
    [TestCase("2026-12-31 23:59")]
    [TestCase("2027-03-14 02:30")]
    public void Every_minute_is_read_back(string minute) =>
        Assert.That(StampedForm.Print(StampedForm.Read(minute), 1), Is.EqualTo(minute + " 1.0"));
}

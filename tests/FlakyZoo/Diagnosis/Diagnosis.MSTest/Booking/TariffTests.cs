namespace Diagnosis.MSTest.Booking;

/// <summary>One test turns the season for all, another counts on the one that it finds, and a third turns it back.</summary>
[TestClass]
[DoNotParallelize]
public class TariffTests
{
    [TestMethod]
    public void A_night_has_its_plain_price() => Assert.AreEqual(80, Season.Tariff(80));

    [TestMethod]
    public void A_night_costs_twice_as_much_in_high_season()
    {
        Season.Current = "high";

        Assert.AreEqual(160, Season.Tariff(80));
    }

    [TestMethod]
    public void A_season_can_be_turned_back()
    {
        Season.Current = "low";

        Assert.AreEqual("low", Season.Current);
    }

    [TestMethod]
    public void Two_nights_have_their_plain_price() => Assert.AreEqual(160, Season.Tariff(80) * 2);
}

namespace Diagnosis.MSTest.Booking;

/// <summary>Quotes in crowns, at the counter that the tests of the euro use too.</summary>
[TestClass]
public class CrownFareTests
{
    [TestMethod]
    public async Task Nights_are_quoted_in_crowns()
    {
        for (var price = 800; price < 820; price++)
        {
            Assert.AreEqual($"{price} SEK", await Fares.QuoteAsync("SEK", price));
        }
    }
}
